import type { CounselOnRecord, PartyOnRecord } from './case-on-record.js';
import type { CounselRow, NewCounsel } from './case-plan.js';
import { clipped } from './field-words.js';
import { foldPerson } from './fold-name.js';
import { breaksOff, sameButSpace } from './fold-text.js';
import type { CounselSaid, PartySaid } from './gather-parties.js';
import { add, settle } from './settle.js';
import type { Step } from './settle.js';
import { notBefore, weighField } from './weigh-field.js';

/** What is planned for the counsel of one party, in the order of the source. Who is absent from it stays. */
export function planCounsel(
  party: PartySaid,
  onRecord: PartyOnRecord | null,
  isWhole: boolean,
): readonly CounselRow[] {
  const known = new Map<string, CounselOnRecord>();
  for (const counsel of onRecord?.counsel ?? []) {
    const folded = foldPerson(counsel.attorneyName);
    if (!known.has(folded)) known.set(folded, counsel);
  }
  return (party.counsel ?? []).flatMap((said) => {
    const counsel = known.get(said.folded);
    const steps = counsel === undefined ? [add(NOBODY)] : settleCounsel(said, counsel, isWhole);
    const adds = counsel === undefined ? newCounsel(said) : null;
    const recordId = counsel?.id ?? null;
    return steps.map((step): CounselRow => ({
      what: 'counsel',
      place: party.place,
      label: `${clipped(said.name)}, counsel for ${clipped(party.name)}`,
      recordId,
      basis: recordId === null ? 'none' : 'name',
      question: null,
      partyId: onRecord?.id ?? null,
      partyPlace: party.place,
      ...step,
      adds,
    }));
  });
}

const NOBODY = 'Nobody of this name is on record for the party.';

/** The firm stands among the lines of the address, where nobody can tell it for certain. */
function newCounsel({ name, contact, roles, terminatedOn }: CounselSaid): NewCounsel {
  return { attorneyName: name, firm: null, contact, roles, terminatedOn };
}

function settleCounsel(
  said: CounselSaid,
  counsel: CounselOnRecord,
  isWhole: boolean,
): readonly Step[] {
  const { roles, contact, terminatedOn } = counsel;
  const terminated = weighField(
    { field: 'terminatedOn', onRecord: terminatedOn, said: said.terminatedOn, mayClear: isWhole },
    counsel,
  );
  const address = { same: sameButSpace, less: breaksOff };
  return settle('name', [
    weighField({ field: 'roles', onRecord: roles, said: said.roles, same: sameSet }, counsel),
    weighField({ field: 'contact', onRecord: contact, said: said.contact, ...address }, counsel),
    notBefore(counsel.appearedOn ?? null, terminated),
  ]);
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(other);
  return new Set(one).size === set.size && one.every((member) => set.has(member));
}

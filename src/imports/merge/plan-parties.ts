import { roleWords } from '../../summaries/words/role-words.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { CaseOnRecord, PartyOnRecord } from './case-on-record.js';
import type { NewParty, PartyRow, PlanRow } from './case-plan.js';
import { clipped } from './field-words.js';
import { foldName } from './fold-name.js';
import { breaksOff, sameLetters } from './fold-text.js';
import { gatherParties } from './gather-parties.js';
import type { PartySaid } from './gather-parties.js';
import { matchParties } from './match-parties.js';
import { partyKindOf } from './party-kind.js';
import { saysNoRole } from './party-role-words.js';
import { planCounsel } from './plan-counsel.js';
import { add, leave, settle } from './settle.js';
import type { Step } from './settle.js';
import { notBefore, weighField } from './weigh-field.js';
import type { FieldVerdict } from './weigh-field.js';

/** What is planned for the parties and their counsel, in the order of the source. Who is absent from it stays. */
export function planParties(
  { parties, coverage }: CaseReading,
  record: CaseOnRecord | null,
): readonly PlanRow[] {
  const said = gatherParties(parties ?? []);
  const found = matchParties(said, record?.parties ?? []);
  const isWhole = coverage.parties === 'whole';
  return said.flatMap((party, at) => {
    if (party.name === '') return [rowOf(party, leave(NOBODY), null, null)];
    const onRecord = found.get(at) ?? null;
    const rows = onRecord === null ? [addParty(party)] : settleParty(party, onRecord, isWhole);
    return [...rows, ...planCounsel(party, onRecord, isWhole)];
  });
}

const NOBODY = 'The row names nobody, so there is nobody to record.';

function rowOf(
  { place, name, role }: PartySaid,
  step: Step,
  recordId: string | null,
  adds: NewParty | null,
): PartyRow {
  const label =
    name === '' ? 'a party without name' : `${clipped(name)}, ${roleWords(role, false)}`;
  const basis = recordId === null ? 'none' : 'name';
  return { what: 'party', place, label, recordId, basis, question: null, ...step, adds };
}

function addParty(party: PartySaid): PartyRow {
  const { name, role, roleText, aliases, terminatedOn } = party;
  const adds = { name, role, roleText, kind: partyKindOf(name), aliases, terminatedOn };
  return rowOf(party, add('Nobody of this name is on record in this role.'), null, adds);
}

function settleParty(said: PartySaid, party: PartyOnRecord, isWhole: boolean): readonly PlanRow[] {
  const terminated = weighField(
    {
      ...{ field: 'terminatedOn', onRecord: party.terminatedOn, said: said.terminatedOn },
      mayClear: isWhole,
    },
    party,
  );
  const steps = settle('name', [
    weighField({ field: 'role', onRecord: party.role, said: said.role, less: saysNoRole }, party),
    weighField(
      {
        ...{ field: 'roleText', onRecord: party.roleText, said: said.roleText },
        ...{ same: sameLetters, less: breaksOff },
      },
      party,
    ),
    weighAliases(said, party),
    notBefore(party.joinedOn ?? null, terminated),
  ]);
  return steps.map((step) => rowOf(said, step, party.id, null));
}

/** The names on record, and those the source adds. */
function weighAliases(said: PartySaid, party: PartyOnRecord): FieldVerdict | null {
  const known = new Set([party.name, ...party.aliases].map(foldName));
  const more = said.aliases.filter((name) => !known.has(foldName(name)));
  if (more.length === 0) return null;
  const all = [...party.aliases, ...more];
  return weighField({ field: 'aliases', onRecord: party.aliases, said: all }, party);
}

import type { CivilDate } from '../calendar/civil-date.js';
import { applyDisposition } from './apply-disposition.js';
import type { CaseFile } from './case-file.js';
import { isOpen } from './case-state.js';
import { decideEntry } from './decide-entry.js';
import type { EntryDraft } from './decide-entry.js';
import type { CaseMove, ClaimId, Disposition, Finding, ReliefId } from './docket-entry.js';
import type { CaseOutcome } from './outcomes.js';
import { ALLOWED, firstRefusal, refused } from './refusals.js';
import type { Decision } from './refusals.js';
import { currentRelief } from './relief-state.js';

/** A ruling as a person enters it. */
export interface RulingDraft extends EntryDraft {
  readonly kind: 'ruling';
  readonly judgeId: string | null;
  readonly dispositions: readonly Disposition[];
  readonly appliesStandard: string | null;
  readonly findings: readonly Finding[];
  readonly closesCase: CaseOutcome | null;
  readonly movesCaseTo: CaseMove | null;
}

/** What a ruling says beyond other entries. */
export type RulingWords = Omit<RulingDraft, keyof EntryDraft>;

/** What a ruling may rest on beside the case: null where the draft names a judge or standard that does not exist. */
export interface Bench {
  readonly judgeKnown: boolean;
  /** The factors of the standard applied; null when no standard of that code is known. */
  readonly factors: ReadonlySet<string> | null;
}

/**
 * Whether a ruling may be entered by hand: the entry may, its judge and standard are known, each disposition has at
 * most one target and that target is of this case and was there on the ruling's day, a conversion says into what and
 * converts an open request, each finding is on a factor of the standard applied, and the case is not closed and moved
 * at once.
 */
export function decideRuling(file: CaseFile, bench: Bench, draft: RulingDraft): Decision {
  return firstRefusal(
    () => decideEntry(file, draft),
    () => decideRulingFacts(file, bench, draft, draft.filedOn),
  );
}

/**
 * Whether a ruling of a day may say what it says. Each disposition is asked about in the light of those before it, and
 * the findings in the light of all: one order may convert a request, rule on it, and find on what it made.
 */
export function decideRulingFacts(
  file: CaseFile,
  bench: Bench,
  facts: RulingWords,
  filedOn: CivilDate,
): Decision {
  let met = file;
  for (const [index, disposition] of facts.dispositions.entries()) {
    const decision = decideDisposition(met, disposition, `/dispositions/${index}`, filedOn);
    if (!decision.ok) return decision;
    met = { ...met, state: applyDisposition(met.state, UNENTERED, disposition, filedOn) };
  }
  return firstRefusal(
    () => decideBench(bench, facts),
    ...facts.findings.map(
      (finding, index) => () => decideFinding(met, bench, finding, `/findings/${index}`),
    ),
    () => decideMove(facts),
  );
}

/** A ruling that is not on the docket yet. */
const UNENTERED = { id: 'unentered', sequence: 0, appliesStandard: null };

function decideMove({ closesCase, movesCaseTo }: RulingWords): Decision {
  if (closesCase === null || movesCaseTo === null) return ALLOWED;
  const detail = 'A ruling that closes the case neither stays nor reopens it.';
  return refused('closes-and-moves', '/movesCaseTo', detail);
}

function decideBench(
  bench: Bench,
  draft: Pick<RulingDraft, 'judgeId' | 'appliesStandard'>,
): Decision {
  if (draft.judgeId !== null && !bench.judgeKnown) {
    return refused('unknown-judge', '/judgeId', `There is no judge ${draft.judgeId}.`);
  }
  if (draft.appliesStandard !== null && bench.factors === null) {
    const detail = `There is no legal standard '${draft.appliesStandard}'.`;
    return refused('unknown-standard', '/appliesStandard', detail);
  }
  return ALLOWED;
}

function decideDisposition(
  file: CaseFile,
  disposition: Disposition,
  pointer: string,
  filedOn: CivilDate,
): Decision {
  const { reliefId, claimId, partyId, entryId } = disposition;
  if ([reliefId, claimId, partyId, entryId].filter((target) => target !== null).length > 1) {
    const detail = 'A disposition reaches one relief, claim, party or entry; enter one for each.';
    return refused('too-many-targets', pointer, detail);
  }
  return firstRefusal(
    () => decideRelief(file, reliefId, `${pointer}/reliefId`, filedOn),
    () => decideClaim(file, claimId, `${pointer}/claimId`),
    () =>
      partyId === null || file.parties.has(partyId)
        ? ALLOWED
        : refused('party-not-in-case', `${pointer}/partyId`, `This case has no party ${partyId}.`),
    () =>
      entryId === null || file.entries.has(entryId)
        ? ALLOWED
        : refused(
            'entry-not-in-case',
            `${pointer}/entryId`,
            `This docket has no other entry ${entryId}.`,
          ),
    () => decideConversion(file, disposition, pointer),
  );
}

/** A request that this case never made, or made only after the ruling, cannot be ruled on. */
function decideRelief(
  file: CaseFile,
  reliefId: ReliefId | null,
  pointer: string,
  filedOn: CivilDate | null,
): Decision {
  if (reliefId === null) return ALLOWED;
  const relief = file.state.reliefs.find(({ id }) => id === reliefId);
  if (relief === undefined) {
    const detail = `No filing of this case seeks a relief ${reliefId}.`;
    return refused('relief-not-in-case', pointer, detail);
  }
  if (filedOn === null || relief.soughtOn <= filedOn) return ALLOWED;
  const detail = `That relief was sought on ${relief.soughtOn}, after this ruling of ${filedOn}.`;
  return refused('relief-not-sought-yet', pointer, detail);
}

function decideClaim(file: CaseFile, claimId: ClaimId | null, pointer: string): Decision {
  if (claimId === null || file.state.claims.some(({ id }) => id === claimId)) return ALLOWED;
  return refused('claim-not-in-case', pointer, `This case has no claim ${claimId}.`);
}

function decideConversion(
  file: CaseFile,
  { reliefId, outcome, convertedTo }: Disposition,
  pointer: string,
): Decision {
  if ((outcome === 'converted') !== (convertedTo !== null)) {
    const detail = 'A conversion has the outcome "converted" and says in convertedTo into what.';
    return refused('conversion-incomplete', `${pointer}/convertedTo`, detail);
  }
  if (outcome !== 'converted') return ALLOWED;
  const relief = reliefId === null ? undefined : currentRelief(file.state.reliefs, reliefId);
  if (relief === undefined) {
    const detail = 'A conversion names the one relief that it converts.';
    return refused('conversion-incomplete', `${pointer}/reliefId`, detail);
  }
  if (!isOpen(relief)) {
    const detail = `That relief is ${relief.status}: only an open request can be converted.`;
    return refused('relief-decided', `${pointer}/reliefId`, detail);
  }
  if (!isBornOfThisRuling(file, relief.id)) return ALLOWED;
  const detail = 'This ruling converts that relief already; one ruling converts it once.';
  return refused('relief-decided', `${pointer}/reliefId`, detail);
}

function isBornOfThisRuling({ state }: CaseFile, reliefId: ReliefId): boolean {
  return state.reliefs.some(
    (relief) =>
      relief.status === 'converted' &&
      relief.convertedInto === reliefId &&
      relief.decidedIn === UNENTERED.id,
  );
}

function decideFinding(file: CaseFile, bench: Bench, finding: Finding, pointer: string): Decision {
  return firstRefusal(
    () => decideClaim(file, finding.claimId, `${pointer}/claimId`),
    () => decideRelief(file, finding.reliefId, `${pointer}/reliefId`, null),
    () =>
      bench.factors === null || bench.factors.has(finding.factor)
        ? ALLOWED
        : refused(
            'factor-not-in-standard',
            `${pointer}/factor`,
            `'${finding.factor}' is not a factor of the standard applied; its factors are ${[...bench.factors].join(', ')}.`,
          ),
  );
}

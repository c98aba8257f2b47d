import { civilDate } from '../../src/law/calendar/civil-date.js';
import type { Docket, DocketEntry, EntryRelation } from '../../src/law/docket/docket-entry.js';
import { PARLER_V_AWS } from '../../src/samples/parler-v-aws/parler-v-aws.js';
import type { Name, Step } from '../../src/samples/sample.js';
import { aDisposition } from './law-builders.js';

type FilingStep = Extract<Step, { readonly put: 'filing' }>;
type RulingStep = Extract<Step, { readonly put: 'ruling' }>;

const CASE: Name = '@federal-case';

/** The federal case of the sample as the law folds it, without findings, standards and claims; names are its ids. */
export function parlerByHand(): Docket {
  const papers = PARLER_V_AWS.steps.filter((step) => isPaper(step));
  const entries = papers.map((step, index) => entryOf(step, index + 1));
  return { filedOn: civilDate('2021-01-11'), terminatedOn: null, claims: [], entries };
}

function isPaper(step: Step): step is FilingStep | RulingStep {
  return (step.put === 'filing' || step.put === 'ruling') && step.of === CASE;
}

function entryOf(step: FilingStep | RulingStep, sequence: number): DocketEntry {
  const { number, filedOn, relations } = step.body;
  const placed = {
    ...{ id: step.as, sequence, number: number ?? null, courtSequence: null },
    ...{ filedOn: civilDate(filedOn), enteredOn: null, struck: null },
    relations: (relations ?? []).map(({ to, kind }): EntryRelation => {
      return { to, kind, position: null };
    }),
  };
  return step.put === 'filing'
    ? { ...placed, kind: 'filing', type: step.body.type, ...filingFacts(step) }
    : { ...placed, kind: 'ruling', type: step.body.type, ...rulingFacts(step) };
}

function filingFacts({
  body,
  reliefs = [],
}: FilingStep): Pick<
  Extract<DocketEntry, { kind: 'filing' }>,
  'filedBy' | 'reliefSought' | 'closesCase'
> {
  const reliefSought = (body.reliefSought ?? []).map(({ kind }, index) => {
    return { id: nameAt(reliefs, index), kind: kind, note: null };
  });
  return { filedBy: body.filedBy ?? [], reliefSought, closesCase: body.closesCase ?? null };
}

function rulingFacts({
  body,
  makes = [],
}: RulingStep): Pick<
  Extract<DocketEntry, { kind: 'ruling' }>,
  'judgeId' | 'dispositions' | 'appliesStandard' | 'findings' | 'closesCase' | 'movesCaseTo'
> {
  const dispositions = (body.dispositions ?? []).map(
    ({ reliefId, outcome, convertedTo }, index) => ({
      ...aDisposition(outcome),
      reliefId: reliefId ?? null,
      convertedTo: convertedTo ?? null,
      newReliefId: outcome === 'converted' ? nameAt(makes, index) : null,
    }),
  );
  const nothing = { appliesStandard: null, findings: [], closesCase: null, movesCaseTo: null };
  return { judgeId: body.judgeId ?? null, dispositions, ...nothing };
}

function nameAt(names: readonly Name[], index: number): Name {
  const name = names[index];
  if (name === undefined) throw new Error(`The sample names nothing at ${index}`);
  return name;
}

import { v7 } from 'uuid';
import type { EntryFacts } from '../docket/entry-draft.js';
import type { Disposition, Finding, RulingFacts } from '../law/docket/docket-entry.js';
import type {
  AmendRulingRequest,
  DispositionField,
  EnterRulingRequest,
  FindingField,
} from './dto/enter-ruling.request.js';

const NO_FACTS: RulingFacts = {
  judgeId: null,
  dispositions: [],
  appliesStandard: null,
  findings: [],
  closesCase: null,
  movesCaseTo: null,
};

/** The facts of a ruling whose earlier ones are `earlier`: absent fields stay, null clears. */
export function toRulingFacts(
  request: EnterRulingRequest | AmendRulingRequest,
  earlier: EntryFacts = NO_FACTS,
): RulingFacts {
  const before: RulingFacts = { ...NO_FACTS, ...earlier };
  const { judgeId, dispositions, appliesStandard, findings, closesCase, movesCaseTo } = request;
  return {
    judgeId: judgeId === undefined ? before.judgeId : judgeId,
    dispositions:
      dispositions === undefined
        ? before.dispositions
        : (dispositions ?? []).map((field) => toDisposition(field, before.dispositions)),
    appliesStandard: appliesStandard === undefined ? before.appliesStandard : appliesStandard,
    findings: findings === undefined ? before.findings : (findings ?? []).map(toFinding),
    closesCase: closesCase === undefined ? before.closesCase : closesCase,
    movesCaseTo: movesCaseTo === undefined ? before.movesCaseTo : movesCaseTo,
  };
}

/** The relief born of a conversion keeps its id when the ruling that converted is put in other words. */
function toDisposition(field: DispositionField, earlier: readonly Disposition[]): Disposition {
  const { reliefId, claimId, partyId, entryId, request, outcome, convertedTo } = field;
  const same = earlier.find(
    (disposition) => disposition.outcome === 'converted' && disposition.reliefId === reliefId,
  );
  return {
    reliefId: reliefId ?? null,
    claimId: claimId ?? null,
    partyId: partyId ?? null,
    entryId: entryId ?? null,
    request: request ?? null,
    outcome,
    convertedTo: convertedTo ?? null,
    newReliefId: outcome === 'converted' ? (same?.newReliefId ?? v7()) : null,
  };
}

function toFinding({ factor, claimId, reliefId, outcome, quote, page }: FindingField): Finding {
  return {
    ...{ factor, outcome },
    claimId: claimId ?? null,
    reliefId: reliefId ?? null,
    quote: quote ?? null,
    page: page ?? null,
  };
}

/** The reliefs that a ruling's conversions make. */
export function bornOf(facts: RulingFacts): readonly Conversion[] {
  return facts.dispositions.flatMap(({ reliefId, convertedTo, newReliefId }) =>
    reliefId === null || convertedTo === null || newReliefId === null
      ? []
      : [{ id: newReliefId, kind: convertedTo, from: reliefId }],
  );
}

interface Conversion {
  readonly id: string;
  readonly kind: NonNullable<Disposition['convertedTo']>;
  readonly from: string;
}

import type { EnterRuleRequest } from './dto/enter-rule.request.js';
import type { ReckoningField } from './dto/rule-parts.fields.js';
import { NOTING_COURTS } from '../noting-courts.js';
import { isCourtKind } from './rule-courts.js';
import { notValid } from './rule-fault.js';
import type { OwnRuleFault } from './rule-fault.js';

const PART_OF = { period: 'period', 'noting-date': 'what', condition: 'until' } as const;
const PARTS = Object.values(PART_OF);

/** What keeps a request from being a rule at all: fields that do not go together. */
export function formFaults(request: EnterRuleRequest): readonly OwnRuleFault[] {
  return [...reckoningFaults(request.reckoning), ...courtFaults(request)];
}

function reckoningFaults(reckoning: ReckoningField): readonly OwnRuleFault[] {
  const { by } = reckoning;
  const wanted = PART_OF[by];
  return PARTS.flatMap((part) => {
    const isGiven = reckoning[part] != null;
    if (isGiven === (part === wanted)) return [];
    const detail = isGiven
      ? `A reckoning by ${by} has no '${part}'; it is said by '${wanted}'.`
      : `Missing; a reckoning by ${by} is said by '${part}'.`;
    return [notValid(`/reckoning/${part}`, detail)];
  });
}

function courtFaults({ courts, reckoning }: EnterRuleRequest): readonly OwnRuleFault[] {
  if (courts.length === 0) {
    return [notValid('/courts', 'A rule binds at least one court, or the courts of a kind.')];
  }
  if (courts.some(isCourtKind) && !courts.every(isCourtKind)) {
    const detail = 'A rule binds all courts of a kind (district, appellate) or those it names.';
    return [notValid('/courts', detail)];
  }
  if (reckoning.by !== 'noting-date') return [];
  if (courts.every((id) => NOTING_COURTS.includes(id))) return [];
  const detail = `Noting dates are known of ${NOTING_COURTS.join(', ')} alone.`;
  return [notValid('/reckoning/by', detail)];
}

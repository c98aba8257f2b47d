import type { DeadlineExplanation } from '../../deadlines/case/dto/deadline-explanation.response.js';
import { COUNTED_SERVICE_METHODS } from '../../law/calendar/period.js';
import type { DeadlineOrigin } from '../../law/deadlines/case-deadline.js';
import type { DeadlineForce } from '../../law/deadlines/rule.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import type { Term } from '../case/case-page.js';
import { day } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { dayOfDue } from '../words/due-words.js';
import { forceWords } from '../words/deadline-words.js';
import { servedWords } from '../words/rule-words.js';

const ORIGINS: Readonly<Record<DeadlineOrigin, string>> = {
  rule: 'A rule, set going by the docket',
  stated: 'An entry that states it',
  hand: 'A person',
};

/** What a deadline rests on, as labels and words. */
export function toExplanationTerms(
  { deadline, rule }: DeadlineExplanation,
  timeZone: string,
): readonly Term[] {
  const method = COUNTED_SERVICE_METHODS.find((one) => one === deadline.serviceMethod);
  const said: readonly (readonly [string, string | null])[] = [
    ['What it is for', forceWords(deadline.force as DeadlineForce)],
    ['Where it comes from', ORIGINS[deadline.origin as DeadlineOrigin]],
    ['The time', rule === null ? null : timeWords(rule)],
    ['That was on', eventWords(deadline.triggeredBy, deadline.triggerInferred, timeZone)],
    ['How that is known', deadline.triggerNote],
    ['Served', method === undefined ? null : servedWords(method)],
  ];
  return said.flatMap(([term, text]) => (text === null ? [] : [{ term, text: capitalised(text) }]));
}

/** "21 days after the defendant is served"; of a noting date or a condition, that alone. */
function timeWords({ period, trigger }: NonNullable<DeadlineExplanation['rule']>): string {
  return /(?:after|before)$/.test(period) ? `${period} ${trigger}` : period;
}

function eventWords(event: string | null, isInferred: boolean, timeZone: string): string | null {
  if (event === null) return null;
  const clock = event.length > 10 ? clockWords(event.slice(11, 16), timeZone) : null;
  const words = [day(dayOfDue(event)).text, ...(clock === null ? [] : [clock])];
  return `${words.join(', ')}${isInferred ? ' (inferred: confirm it)' : ''}`;
}

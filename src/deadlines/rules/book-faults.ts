import { printDay } from '../../law/calendar/civil-date.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import type { Rule, RuleId } from '../../law/deadlines/rule.js';
import { isOwnRule, OWN_PREFIX } from './own-rule-id.js';
import { notValid } from './rule-fault.js';
import type { OwnRuleFault } from './rule-fault.js';

/** What keeps a rule from being added to a book: its id, its time in force, the rules it names. */
export function bookFaults(rule: Rule, book: RuleBook): readonly OwnRuleFault[] {
  const ofId = idFaults(rule, book);
  return ofId.length > 0 ? ofId : [...overlapFaults(rule, book), ...referenceFaults(rule, book)];
}

function idFaults({ id }: Rule, book: RuleBook): readonly OwnRuleFault[] {
  if (isOwnRule(id)) return [];
  if (book.versions.has(id)) {
    const detail = `${id} is a rule that Nunc brings along; your own has an id that begins with '${OWN_PREFIX}'.`;
    return [{ code: 'rule-id-taken', pointer: '/id', detail }];
  }
  return [notValid('/id', `The id of a rule of your own begins with '${OWN_PREFIX}'.`)];
}

function overlapFaults(rule: Rule, book: RuleBook): readonly OwnRuleFault[] {
  const other = book.versions.get(rule.id)?.find((version) => overlaps(version, rule));
  if (other === undefined) return [];
  const until = other.effectiveTo === null ? '' : ` to ${printDay(other.effectiveTo)}`;
  const detail = `A version of ${rule.id} is in force from ${printDay(other.effectiveFrom)}${until}: retire it first, or let this one begin later.`;
  return [{ code: 'rule-version-overlaps', pointer: '/effectiveFrom', detail }];
}

function overlaps(a: Rule, b: Rule): boolean {
  return endsAfter(a, b.effectiveFrom) && endsAfter(b, a.effectiveFrom);
}

function endsAfter({ effectiveTo }: Rule, day: string): boolean {
  return effectiveTo === null || effectiveTo >= day;
}

function referenceFaults(rule: Rule, book: RuleBook): readonly OwnRuleFault[] {
  const { trigger, suspension, yieldsTo = [], id } = rule;
  return [
    ...unknown(trigger.after, '/trigger/after', rule, book),
    ...unknown(suspension?.then, '/suspension/then', rule, book),
    ...yieldsTo.flatMap((other, index) => unknown(other, `/yieldsTo/${index}`, rule, book)),
    ...(trigger.after !== undefined && followsItself(id, trigger.after, book)
      ? [notValid('/trigger/after', `${trigger.after} runs from the end of ${id} itself.`)]
      : []),
  ];
}

function unknown(
  named: RuleId | undefined,
  pointer: string,
  { id }: Rule,
  book: RuleBook,
): readonly OwnRuleFault[] {
  if (named === undefined || named === id || book.versions.has(named)) return [];
  return [{ code: 'unknown-rule', pointer, detail: `There is no rule ${named}.` }];
}

/** Whether `after`, or a rule whose end starts it, in whatever version, is the rule itself. */
function followsItself(id: RuleId, after: RuleId, book: RuleBook): boolean {
  const seen = new Set<RuleId>();
  const ahead = [after];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const versions = book.versions.get(next) ?? [];
    ahead.push(...versions.flatMap(({ trigger }) => trigger.after ?? []));
  }
  return false;
}

import type { CivilDate } from '../calendar/civil-date.js';
import type { CourtFacts } from './court-facts.js';
import type { DocketFacts } from './docket-facts.js';
import type { Rule, RuleId } from './rule.js';

/** The rules at hand, each id with its versions, the earliest first. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly versions: ReadonlyMap<RuleId, readonly Rule[]>;
}

/** A book of these rules. */
export function toRuleBook(rules: readonly Rule[]): RuleBook {
  const versions = new Map<RuleId, readonly Rule[]>();
  const inOrder = rules.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  for (const rule of inOrder) versions.set(rule.id, [...(versions.get(rule.id) ?? []), rule]);
  return { rules: inOrder, versions };
}

/** Whether a version of a rule was in force on a day; both ends of its time are included. */
export function isInForce(rule: Rule, on: CivilDate): boolean {
  return rule.effectiveFrom <= on && (rule.effectiveTo === null || on <= rule.effectiveTo);
}

/** The version of a rule in force on a day; null when there was none, or no such rule. */
export function ruleOn(book: RuleBook, id: RuleId, on: CivilDate): Rule | null {
  return book.versions.get(id)?.find((rule) => isInForce(rule, on)) ?? null;
}

const DISTRICT = ['district'];
const APPELLATE = ['appellate', 'bankruptcy-appellate-panel'];

/** Whether a rule binds a court: all courts of a kind, or those it names. */
export function bindsCourt(
  { courts }: Rule,
  { id, kind }: Pick<CourtFacts, 'id' | 'kind'>,
): boolean {
  switch (courts) {
    case 'district':
      return DISTRICT.includes(kind);
    case 'appellate':
      return APPELLATE.includes(kind);
    case 'district-and-appellate':
      return DISTRICT.includes(kind) || APPELLATE.includes(kind);
    default:
      return courts.includes(id);
  }
}

/** What decides whether a rule governs a case. */
export type CaseKind = Pick<DocketFacts, 'court' | 'isCriminal'>;

/** Whether a rule governs the cases of a kind in a court: a rule of civil procedure no criminal one. */
export function governs(rule: Rule, { court, isCriminal }: CaseKind): boolean {
  return bindsCourt(rule, court) && !(isCriminal && rule.civilOnly === true);
}

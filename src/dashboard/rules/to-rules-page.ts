import type { CivilDate } from '../../law/calendar/civil-date.js';
import { isInForce } from '../../law/deadlines/rule-book.js';
import type { RuleBook } from '../../law/deadlines/rule-book.js';
import type { Rule } from '../../law/deadlines/rule.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { ruleAddress } from '../addresses.js';
import type { Choice, ChoiceGroup } from '../forms/form.js';
import { shortDay } from '../layout/links.js';
import { count } from '../words/plain-words.js';
import { bookOf, periodWords } from '../words/rule-words.js';
import type { RuleRow, RulesPage } from './rules-page.js';

/** The rule book as a table of each book of rules, each rule as it reads on a day. */
export function toRulesPage(book: RuleBook, today: CivilDate): RulesPage {
  const groups = groupByBook(book, today);
  return {
    count: count(book.versions.size, 'rule', 'rules'),
    groups: groups.map(({ name, rules }, index) => ({
      id: `book-${index + 1}`,
      name,
      count: count(rules.length, 'rule', 'rules'),
      rows: rules.map((rule) => toRuleRow(rule, book)),
    })),
  };
}

/** The rules to choose from in a form, grouped by their books. */
export function toRuleChoices(book: RuleBook, today: CivilDate): readonly ChoiceGroup[] {
  return groupByBook(book, today).map(({ name, rules }) => ({
    name,
    choices: rules.map((rule): Choice => ({
      value: rule.id,
      text: `${rule.authority}: ${rule.title}`,
    })),
  }));
}

interface Group {
  readonly name: string;
  readonly rules: readonly Rule[];
}

function groupByBook(book: RuleBook, today: CivilDate): readonly Group[] {
  const groups = new Map<string, Rule[]>();
  for (const versions of book.versions.values()) {
    const rule = shownOf(versions, today);
    if (rule === undefined) continue;
    const name = bookOf(rule.authority);
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [...groups]
    .map(([name, rules]) => ({ name, rules: rules.toSorted(byAuthority) }))
    .toSorted((a, b) => rankOf(a.name) - rankOf(b.name) || byNumbers.compare(a.name, b.name));
}

/** The version in force; else the one that comes next, else the last there was. */
function shownOf(versions: readonly Rule[], today: CivilDate): Rule | undefined {
  return (
    versions.find((rule) => isInForce(rule, today)) ??
    versions.find(({ effectiveFrom }) => effectiveFrom > today) ??
    versions.at(-1)
  );
}

/** The rules of the whole country first. */
function rankOf(name: string): number {
  const at = ['Federal Rules of Civil', 'Federal Rules of Appellate', 'Judicial Code'].findIndex(
    (begins) => name.startsWith(begins),
  );
  return at === -1 ? 3 : at;
}

const byNumbers = new Intl.Collator('en', { numeric: true });

function byAuthority(a: Rule, b: Rule): number {
  return byNumbers.compare(a.authority, b.authority) || byNumbers.compare(a.id, b.id);
}

function toRuleRow(rule: Rule, { versions }: RuleBook): RuleRow {
  const others = (versions.get(rule.id)?.length ?? 1) - 1;
  return {
    link: { text: rule.authority, href: ruleAddress(rule.id) },
    title: rule.title,
    period: capitalised(periodWords(rule)),
    since: shortDay(rule.effectiveFrom),
    until: rule.effectiveTo === null ? null : shortDay(rule.effectiveTo),
    earlier: others === 0 ? null : count(others, 'other version', 'other versions'),
    caveat: rule.caveat,
  };
}

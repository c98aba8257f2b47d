import { readDocketNumber } from '../law/citations/read-docket-number.js';
import { hasNumber } from './docket-number-condition.js';
import type { CasesFilter } from './dto/cases.query.js';
import type { Parameters } from '../platform/database/parameters.js';
import { hasIndexedWord, patternOf, wordsOf } from './words.js';

/** The conditions of all filters that are given, as SQL about `cases c` and `case_states s`. */
export function conditionsOf(
  filter: CasesFilter,
  judgeIds: readonly string[] | undefined,
  parameters: Parameters,
): string[] {
  const add = (value: unknown, type: string): string => parameters.add(value, type);
  return [
    ...when(filter.court, (court) => `c.court_id = ${add(court, 'text')}`),
    ...when(filter.docketNumber, (printed) => hasNumber(printed, parameters)),
    ...when(filter.status, (status) => `s.status = ${add(status, 'text')}`),
    ...when(judgeIds, (ids) => isBefore(add(ids, 'uuid[]'))),
    ...when(filter.party, (party) => hasParty(party, parameters)),
    ...when(filter.filedFrom, (day) => `c.filed_on >= ${add(day, 'date')}`),
    ...when(filter.filedTo, (day) => `c.filed_on <= ${add(day, 'date')}`),
    ...when(filter.q, (text) => holdsWords(text, parameters)),
    ...when(filter.irregular, (is) => `s.irregularity_count ${is ? '>' : '='} 0`),
  ];
}

function when<T>(sought: T | null | undefined, condition: (sought: T) => string): string[] {
  return sought == null ? [] : [condition(sought)];
}

function isBefore(judges: string): string {
  return `(c.assigned_judge_id = ANY (${judges}) OR c.referred_judge_id = ANY (${judges}))`;
}

/** A party whose name and aliases have all the words between them. */
function hasParty(party: string, parameters: Parameters): string {
  const hasAll = wordsOf(party).map(
    (word) => `p.searched_text LIKE ${patternOf(word, parameters)}`,
  );
  return `c.id IN (SELECT p.case_id FROM parties p WHERE ${hasAll.join(' AND ')})`;
}

/** Each word in the caption, in the docket number or in the name of a party; or the whole a form of the docket number. */
function holdsWords(text: string, parameters: Parameters): string {
  if (readDocketNumber(text).grammar === 'other') return holdsAll(text, parameters, 'c');
  return `c.id IN (
    SELECT k.id FROM cases k WHERE ${hasNumber(text, parameters, 'k')}
    UNION ALL SELECT k.id FROM cases k WHERE ${holdsAll(text, parameters, 'k')})`;
}

function holdsAll(text: string, parameters: Parameters, of: string): string {
  return wordsOf(text)
    .map((word) => holds(word, parameters, of))
    .join(' AND ');
}

/**
 * Both sides of the union have an index, which an OR would keep from use. A word too short for the indexes stands in
 * so many rows that it is better to look at the cases one by one.
 */
function holds(word: string, parameters: Parameters, of: string): string {
  const pattern = patternOf(word, parameters);
  return hasIndexedWord(word)
    ? `${of}.id IN (
        SELECT w.id FROM cases w WHERE w.searched_text LIKE ${pattern}
        UNION ALL SELECT p.case_id FROM parties p WHERE p.searched_text LIKE ${pattern})`
    : `(${of}.searched_text LIKE ${pattern} OR EXISTS (
        SELECT FROM parties p WHERE p.case_id = ${of}.id AND p.searched_text LIKE ${pattern}))`;
}

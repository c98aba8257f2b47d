import type { OriginatingCourtReading } from '../snapshot/appeal-reading.js';
import { isRecord, says, wordsOf } from './json-record.js';
import type { JsonRecord } from './json-record.js';
import type { JsonSource } from './json-source.js';
import { saidDay } from './said-day.js';
import { saidJudge } from './said-judge.js';
import { labelsBeside } from './unknown-keys.js';

/** The labels that appellate dockets print above the dates of the court below. */
const DATE_LABELS: readonly (readonly [key: string, label: string])[] = [
  ['date_judgment', 'Date Order/Judgment:'],
  ['date_judgment_eod', 'Date Order/Judgment EOD:'],
  ['date_filed_noa', 'Date NOA Filed:'],
  ['date_received_coa', "Date Rec'd COA:"],
  ['date_rehearing_denied', 'Date Rehearing Denied:'],
];

const KEYS: ReadonlySet<string> = new Set([
  ...`id resource_uri date_created date_modified docket_number docket_number_raw RESTRICTED_ALIEN_NUMBER court_id
  assigned_to assigned_to_str ordering_judge ordering_judge_str court_reporter disposition date_filed
  date_disposed`.split(/\s+/),
  ...DATE_LABELS.map(([key]) => key),
]);

const ALIEN_NUMBER = /^A[\d-]/;

/** Where an appeal comes from, as juriscraper and CourtListener write it; null where nothing is said. */
export function readCourtBelow(
  said: unknown,
  place: string,
  source: JsonSource,
): OriginatingCourtReading | null {
  if (!isRecord(said) || !Object.values(said).some(says)) return null;
  const numbers = numbersOf(said);
  return {
    ...numbers,
    courtId: wordsOf(said.court_id),
    assignedTo: saidJudge(nameOf(said, 'assigned_to')),
    orderingJudge: saidJudge(nameOf(said, 'ordering_judge')),
    courtReporter: wordsOf(said.court_reporter),
    disposition: wordsOf(said.disposition),
    filedOn: saidDay(said.date_filed, place, source),
    disposedOn: saidDay(said.date_disposed, place, source),
    dates: [
      ...DATE_LABELS.flatMap(([key, label]) => {
        const value = wordsOf(said[key]);
        return value === null ? [] : [{ label, value }];
      }),
      ...labelsBeside(said, KEYS),
    ],
  };
}

type Numbers = Pick<OriginatingCourtReading, 'docketNumber' | 'restrictedAlienNumber'>;

/** An agency's number may be an alien's registration number, which is confidential and no docket number. */
function numbersOf(said: JsonRecord): Numbers {
  const number = wordsOf(said.docket_number_raw) ?? wordsOf(said.docket_number);
  const restricted = wordsOf(said.RESTRICTED_ALIEN_NUMBER);
  const isAlien = number !== null && ALIEN_NUMBER.test(number);
  return {
    docketNumber: isAlien ? null : number,
    restrictedAlienNumber: restricted ?? (isAlien ? number : null),
  };
}

/** CourtListener keeps the name beside a reference to the person; juriscraper has the name alone. */
function nameOf(said: JsonRecord, key: string): unknown {
  const beside = said[`${key}_str`];
  if (says(beside)) return beside;
  const name = said[key];
  return typeof name === 'string' && !name.includes('/') && !/^\d+$/.test(name) ? name : null;
}

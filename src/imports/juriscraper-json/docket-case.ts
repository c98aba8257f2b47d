import { wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { otherCourt } from '../json-file/said-court.js';
import { saidDay } from '../json-file/said-day.js';
import { saidJudge } from '../json-file/said-judge.js';
import { NUMBER_PART_KEYS, saidNumber, saidParts } from '../json-file/said-number.js';
import { labelsBeside } from '../json-file/unknown-keys.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { BankruptcyReading, CaseReading, NumberReading } from '../snapshot/case-reading.js';
import type { PrintedText } from '../snapshot/printed.js';
import { APPEAL_KEYS, readAppeal } from './appeal.js';
import { readEntries } from './docket-entries.js';
import { readParties } from './docket-parties.js';

const HEADER_KEYS: ReadonlySet<string> = new Set([
  ...`court_id docket_number case_name case_name_raw date_filed date_terminated date_converted date_discharged
  date_last_filing assigned_to_str referred_to_str cause nature_of_suit jury_demand demand jurisdiction mdl_status
  ordered_by pacer_case_id type office chapter trustee_str parties docket_entries claims`.split(
    /\s+/,
  ),
  ...NUMBER_PART_KEYS,
  ...APPEAL_KEYS,
]);

/** What stands for a case name that was not found on the page. */
const NO_NAME = 'Unknown Case Title';

const ORDERS: ReadonlyMap<unknown, CaseReading['orderedBy']> = new Map([
  ['date_filed', 'filed'],
  ['date_entered', 'entered'],
]);

/**
 * A docket, a history, the header of a query page or an item of a feed: their keys are those of one docket, of which
 * each kind has some. `place` is the pointer of the object, "" for the whole file.
 */
export function readCase(record: JsonRecord, place: string, file: JsonSource): CaseReading {
  const courtId = otherCourt(wordsOf(record.court_id), below(place, 'court_id'), file);
  const source = { ...file, courtId: courtId ?? file.courtId };
  const day = (key: string) => saidDay(record[key], below(place, key), source);
  return {
    ...UNSAID_CASE,
    courtId,
    docketNumber: numberOf(record, place, source),
    pacerCaseId: wordsOf(record.pacer_case_id),
    caption: captionOf(record),
    filedOn: day('date_filed'),
    terminatedOn: day('date_terminated'),
    convertedOn: day('date_converted'),
    dischargedOn: day('date_discharged'),
    lastFiledOn: day('date_last_filing'),
    assignedTo: saidJudge(record.assigned_to_str),
    referredTo: saidJudge(record.referred_to_str),
    cause: wordsOf(record.cause),
    natureOfSuit: wordsOf(record.nature_of_suit),
    juryDemand: wordsOf(record.jury_demand),
    demand: wordsOf(record.demand),
    jurisdiction: wordsOf(record.jurisdiction),
    mdlStatus: wordsOf(record.mdl_status),
    orderedBy: ORDERS.get(record.ordered_by) ?? null,
    labels: labelsBeside(record, HEADER_KEYS),
    bankruptcy: bankruptcyOf(record),
    appeal: readAppeal(record, place, source),
    parties: readParties(record.parties, below(place, 'parties'), source),
    entries: readEntries(record.docket_entries, below(place, 'docket_entries'), source),
  };
}

/** The docket number, with the parts that the file lists beside it; those printed in the number, where it lists none. */
function numberOf(record: JsonRecord, place: string, source: JsonSource): NumberReading {
  const number = saidNumber(record.docket_number, below(place, 'docket_number'), source);
  return { ...number, parts: saidParts(record) ?? number.parts };
}

/** The case name is tidied already; a query page gives the printed one beside it. */
function captionOf(record: JsonRecord): PrintedText | null {
  const tidy = wordsOf(record.case_name);
  if (tidy === null || tidy === NO_NAME) return null;
  return { printed: wordsOf(record.case_name_raw) ?? tidy, tidy };
}

function bankruptcyOf(record: JsonRecord): BankruptcyReading | null {
  const reading = {
    type: wordsOf(record.type),
    office: wordsOf(record.office),
    chapter: wordsOf(record.chapter),
    trustee: wordsOf(record.trustee_str),
  };
  return Object.values(reading).every((value) => value === null) ? null : reading;
}

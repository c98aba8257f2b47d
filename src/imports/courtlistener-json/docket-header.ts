import { courtOfCourtListener } from '../../courts/data/courtlistener-ids.js';
import { isAppellateCourt } from '../court-text/court-kind.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import { readCourtBelow } from '../json-file/court-below.js';
import { isRecord, textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { below } from '../json-file/pointer.js';
import { otherCourt } from '../json-file/said-court.js';
import { saidDay, shortened } from '../json-file/said-day.js';
import { saidJudge } from '../json-file/said-judge.js';
import { saidNumber, saidParts } from '../json-file/said-number.js';
import { labelsBeside } from '../json-file/unknown-keys.js';
import type { AppealReading } from '../snapshot/appeal-reading.js';
import { NO_PARTS, UNSAID_CASE } from '../snapshot/case-reading.js';
import type {
  BankruptcyReading,
  CaseReading,
  DocketNumberParts,
  NumberReading,
} from '../snapshot/case-reading.js';
import type { LabelReading, PrintedText } from '../snapshot/printed.js';
import { DOCKET_COLUMNS } from './docket-columns.js';
import { referredId } from './reference.js';

/**
 * The header of a docket as CourtListener and the Internet Archive's copies of its dockets write it. What the archive
 * holds is what its readers happened to buy, so that nothing follows from its silence.
 */
export function readHeader(record: JsonRecord, place: string, source: JsonSource): CaseReading {
  const day = (key: string) => saidDay(record[key], below(place, key), source);
  const { courtId, ...number } = numberAndCourt(record, place, source);
  noteBlocked(record, place, source);
  return {
    ...UNSAID_CASE,
    courtId,
    docketNumber: number,
    pacerCaseId: wordsOf(record.pacer_case_id),
    caption: captionOf(record),
    filedOn: day('date_filed'),
    terminatedOn: day('date_terminated'),
    lastFiledOn: day('date_last_filing'),
    assignedTo: saidJudge(record.assigned_to_str),
    referredTo: saidJudge(record.referred_to_str),
    cause: wordsOf(record.cause),
    natureOfSuit: wordsOf(record.nature_of_suit),
    juryDemand: wordsOf(record.jury_demand),
    jurisdiction: wordsOf(record.jurisdiction_type),
    mdlStatus: wordsOf(record.mdl_status),
    labels: labelsOf(record),
    ...bankruptcyOf(record, place, source),
    appeal: appealOf(record, courtId ?? source.courtId, place, source),
  };
}

/** The court that a docket names, as CourtListener calls it: by id, or by an address that ends in the id. */
function namedCourt(record: JsonRecord): string | null {
  return wordsOf(record.court_id) ?? referredId(record.court);
}

function numberAndCourt(
  record: JsonRecord,
  place: string,
  source: JsonSource,
): NumberReading & { readonly courtId: string | null } {
  const courtId = courtOf(record, below(place, 'court'), source);
  const of = { ...source, courtId: courtId ?? source.courtId };
  const printed = wordsOf(record.docket_number_raw) ?? record.docket_number;
  const number = saidNumber(printed, below(place, 'docket_number'), of);
  const listed = saidParts(record) ?? NO_PARTS;
  return { ...number, parts: eitherPart(listed, number.parts), courtId };
}

/** The court of the docket, where that is another than the one it is read for. */
function courtOf(record: JsonRecord, place: string, source: JsonSource): string | null {
  const theirs = namedCourt(record);
  if (theirs === null) return null;
  const ours = courtOfCourtListener(theirs);
  if (ours === null) {
    source.notes.warn(place, `"${shortened(theirs)}" is no court that Nunc knows.`);
  }
  return otherCourt(ours, place, source);
}

/** The parts that the columns list, and where they list none those of the printed number. */
function eitherPart(listed: DocketNumberParts, printed: DocketNumberParts): DocketNumberParts {
  return {
    office: listed.office ?? printed.office,
    caseType: listed.caseType ?? printed.caseType,
    assignedInitials: listed.assignedInitials ?? printed.assignedInitials,
    referredInitials: listed.referredInitials ?? printed.referredInitials,
    defendantNumber: listed.defendantNumber ?? printed.defendantNumber,
  };
}

function captionOf(record: JsonRecord): PrintedText | null {
  const short = wordsOf(record.case_name);
  const printed = wordsOf(record.case_name_full) ?? short;
  return printed === null ? null : { printed, tidy: tidyCaption(short ?? printed) };
}

/** CourtListener's own id of the docket, so that it is found there again, and what else has no place in a header. */
function labelsOf(record: JsonRecord): readonly LabelReading[] {
  const id = wordsOf(record.id);
  const own = id === null ? [] : [{ label: 'CourtListener docket', value: id }];
  return [...own, ...labelsBeside(record, DOCKET_COLUMNS)];
}

type Bankruptcy = Pick<CaseReading, 'bankruptcy' | 'convertedOn'>;

function bankruptcyOf(record: JsonRecord, place: string, source: JsonSource): Bankruptcy {
  const said = record.bankruptcy_information;
  if (!isRecord(said)) return { bankruptcy: null, convertedOn: null };
  const at = below(place, 'bankruptcy_information', 'date_converted');
  const bankruptcy: BankruptcyReading = {
    type: null,
    office: null,
    chapter: wordsOf(said.chapter),
    trustee: wordsOf(said.trustee_str),
  };
  return { bankruptcy, convertedOn: saidDay(said.date_converted, at, source) };
}

function appealOf(
  record: JsonRecord,
  courtId: string,
  place: string,
  source: JsonSource,
): AppealReading | null {
  const at = below(place, 'original_court_info');
  const courtBelow = readCourtBelow(record.original_court_info, at, source);
  const said = {
    appealFrom: wordsOf(record.appeal_from_str),
    feeStatus: wordsOf(record.appellate_fee_status),
    caseTypeInformation: wordsOf(record.appellate_case_type_information),
  };
  const isSaid = courtBelow !== null || Object.values(said).some((value) => value !== null);
  if (!isSaid && !isAppellateCourt(courtId)) return null;
  const from = referredId(record.appeal_from);
  const fromCourt = from === null ? null : courtOfCourtListener(from);
  const panel = textOf(record.panel_str)
    .split(/[,;]/)
    .flatMap((judge) => wordsOf(judge) ?? []);
  const originatingCourt =
    courtBelow === null ? null : { ...courtBelow, courtId: courtBelow.courtId ?? fromCourt };
  return { ...said, panel, originatingCourt };
}

/** CourtListener asks search engines to leave some dockets out, mostly because somebody asked it to. */
function noteBlocked(record: JsonRecord, place: string, { notes }: JsonSource): void {
  if (record.blocked !== true) return;
  notes.warn(place, 'CourtListener hides this docket from search engines; show it with care.');
}

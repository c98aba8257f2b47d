import { collapse } from '../court-text/collapse.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import { readDay } from '../court-text/read-day.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import type { CourtPage } from '../page/court-page.js';
import { openPage } from '../page/open-page.js';
import type { AppealReading } from '../snapshot/appeal-reading.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading, NumberReading } from '../snapshot/case-reading.js';
import type { PrintedText } from '../snapshot/printed.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reader } from '../snapshot/reading.js';
import { APPELLATE_TELLTALES, documentMenuIn } from './appellate-telltales.js';
import { captionCell } from './caption-cell.js';
import { caseTypeInformation } from './case-type.js';
import { foundBySearch } from './found-by-search.js';
import { fullCaption } from './full-caption.js';
import { headerLabels, labelValue } from './header-labels.js';
import type { HeaderLabel } from './header-labels.js';
import { originatingTable, readOriginatingCourt } from './originating-court.js';
import { otherCases } from './other-cases.js';
import { PageSearch } from './page-search.js';
import { readEntries } from './read-entries.js';
import { readParties } from './read-parties.js';
import { Sections } from './sections.js';
import { shownCoverage } from './shown-coverage.js';

/** Reads the docket of a court of appeals or a bankruptcy appellate panel, in full or as a summary. */
export const readAppellateDocket: Reader = (bytes, courtId) => {
  const opened = openPage(bytes, APPELLATE_TELLTALES);
  if (!opened.ok) return opened;
  const phrase = documentMenuIn(opened.source);
  const detail = 'This is the menu of the documents of one filing, not a docket.';
  if (phrase !== null) return refuse('not-this-kind', { detail, phrase });
  const parts = partsOf(opened.page, courtId);
  if (!isDocket(parts)) return refuse('not-this-kind', { detail: NO_DOCKET });
  const warnings: Warning[] = [];
  const read = readCase(parts, warnings);
  return {
    ok: true,
    snapshot: { kind: 'appellate-docket', courtId, cases: [read], notice: null, warnings },
  };
};

const NO_DOCKET = 'The page has neither the sections nor the header of an appellate docket.';
const NO_SECTIONS =
  'The page has lost the comments that mark its sections: its parties and entries cannot be told.';

/** A page and the ways to look things up in it. */
interface Parts {
  readonly page: CourtPage;
  readonly search: PageSearch;
  readonly sections: Sections;
  readonly labels: readonly HeaderLabel[];
  readonly courtId: string;
}

function partsOf(page: CourtPage, courtId: string): Parts {
  const sections = new Sections(page);
  const labels = headerLabels(page, sections);
  return { page, search: new PageSearch(page), sections, labels, courtId };
}

function isDocket({ search, sections }: Parts): boolean {
  const isHeaded = search.first('Docket #') !== null && search.first('Docketed:') !== null;
  return sections.has() || isHeaded;
}

function readCase(parts: Parts, warnings: Warning[]): CaseReading {
  const { page, sections, labels, courtId } = parts;
  const { parties, asPrinted } = readParties(page, sections);
  const entries = readEntries(page, sections, courtId);
  const appeal = readAppeal(parts, asPrinted);
  if (!sections.has()) warnings.push({ place: null, detail: NO_SECTIONS });
  for (const warning of entries.warnings) warnings.push(warning);
  return {
    ...UNSAID_CASE,
    docketNumber: toNumber(labelValue(labels, 'Docket #', 'Case Number')),
    pacerCaseId: caseIdOf(page, entries.entries),
    caption: readCaption(parts),
    filedOn: dayOf(labels, 'Docketed', warnings),
    terminatedOn: dayOf(labels, 'Termed', warnings),
    natureOfSuit: labelValue(labels, 'Nature of Suit'),
    labels: printedLabels(parts, appeal.originatingCourt?.restrictedAlienNumber ?? null),
    appeal,
    parties: sections.has('parties') ? parties : null,
    entries: entries.entries,
    coverage: shownCoverage(page, sections),
  };
}

function readAppeal(
  parts: Parts,
  printed: NonNullable<AppealReading['asPrinted']>['parties'],
): AppealReading {
  const { page, search, labels } = parts;
  const origin = originatingTable(search);
  const from = labelValue(labels, 'Appeal From');
  const panel = labelValue(labels, 'Panel:');
  return {
    appealFrom: from === 'null' ? null : from,
    feeStatus: labelValue(labels, 'Fee Status'),
    panel: panel === null || panel === 'Not available' ? [] : panel.split(' '),
    caseTypeInformation: caseTypeInformation(page, search),
    originatingCourt: readOriginatingCourt(parts, origin, labels),
    asPrinted: { found: foundBySearch(page, search, origin), parties: printed },
  };
}

function toNumber(printed: string | null): NumberReading {
  const number = findDocketNumber(printed === null ? [] : [printed], ['appellate']);
  return { ...number, value: number.value ?? number.printed };
}

function readCaption({ page, sections }: Parts): PrintedText | null {
  const cell = captionCell(page, sections);
  const printed = cell === null ? '' : collapse(page.text(cell));
  return printed === '' ? null : { printed, tidy: tidyCaption(printed) };
}

function dayOf(
  labels: readonly HeaderLabel[],
  word: string,
  warnings: Warning[],
): CaseReading['filedOn'] {
  const printed = labelValue(labels, word);
  const day = printed === null ? null : readDay(printed);
  if (printed !== null && day === null) {
    warnings.push({ place: null, detail: `"${printed}" after "${word}" is no day.` });
  }
  return day;
}

/** The labels of the header as printed, the cases before and beside this one, and the caption in full. */
function printedLabels({ page, sections, labels }: Parts, alien: string | null) {
  const own = labels.filter(({ value }) => value !== '');
  return [...own, ...otherCases(page, sections), ...fullCaption(sections)].map(
    ({ label, value }) => ({ label, value: withoutNumber(value, alien) }),
  );
}

/** An alien registration number is confidential and stands in one place of the reading only. */
function withoutNumber(value: string, alien: string | null): string {
  return alien === null ? value : value.replaceAll(alien, '').replace(/[\s:]+$/, '');
}

/** The court's own number of the case: from the form that shows documents, else as the first link of an entry says it. */
function caseIdOf(page: CourtPage, entries: readonly EntryReading[]): string | null {
  const given = page
    .all('input')
    .filter((input) => input.attribute('name') === 'caseId')
    .map((input) => input.attribute('value') ?? '')
    .find((value) => /^\d+$/.test(value));
  return given ?? entries.find(({ pacerCaseId }) => pacerCaseId !== null)?.pacerCaseId ?? null;
}

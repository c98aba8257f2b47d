import { docketNumberKey } from '../../law/citations/docket-number.js';
import { readDocketNumber } from '../../law/citations/read-docket-number.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import type { JsonSource } from '../json-file/json-source.js';
import { shortened } from '../json-file/said-day.js';
import { saidJudge } from '../json-file/said-judge.js';
import { saidNumber } from '../json-file/said-number.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { CsvColumn } from './columns.js';
import { namedCourt } from './named-court.js';
import { readRowEntry } from './row-entry.js';
import type { SaidRow } from './said-row.js';

/** What each column says of a case, in the order in which a difference between rows is noted. */
type Fact = Partial<CaseReading>;
const FACTS: Readonly<Partial<Record<CsvColumn, (row: SaidRow, words: string) => Fact>>> = {
  caption: (_, words) => ({ caption: { printed: words, tidy: tidyCaption(words) } }),
  case_filed_on: (row) => ({ filedOn: row.day('case_filed_on') }),
  case_terminated_on: (row) => ({ terminatedOn: row.day('case_terminated_on') }),
  assigned_to: (_, words) => ({ assignedTo: saidJudge(words) }),
  referred_to: (_, words) => ({ referredTo: saidJudge(words) }),
  cause: (_, words) => ({ cause: words }),
  nature_of_suit: (_, words) => ({ natureOfSuit: words }),
  jury_demand: (_, words) => ({ juryDemand: words }),
  demand: (_, words) => ({ demand: words }),
  jurisdiction: (_, words) => ({ jurisdiction: words }),
  pacer_case_id: (row) => ({ pacerCaseId: row.id('pacer_case_id') }),
};
const FACT_COLUMNS = Object.keys(FACTS) as CsvColumn[];

interface Gathered {
  header: CaseReading;
  /** What the first row that filled each column said in it, and where. */
  readonly said: Map<CsvColumn, { readonly words: string; readonly place: string }>;
  readonly noted: Set<CsvColumn>;
  readonly entries: EntryReading[];
}

/** The cases of a file, in the order in which they are met. */
export class CaseGatherer {
  private readonly byNumber = new Map<string, Gathered>();
  private readonly courts = new Map<string, string | null>();

  constructor(private readonly source: JsonSource) {}

  /** Takes a row that tells of the case `printed`. */
  take(row: SaidRow, printed: string): void {
    const court = this.courtOf(row);
    const key = `${court ?? ''}/${docketNumberKey(readDocketNumber(printed))}`;
    const found = this.byNumber.get(key) ?? this.open(row, printed, court);
    this.byNumber.set(key, found);
    for (const column of FACT_COLUMNS) takeFact(found, row, column);
    const entry = readRowEntry(row);
    if (entry !== null) found.entries.push(entry);
  }

  get cases(): readonly CaseReading[] {
    return [...this.byNumber.values()].map(({ header, entries }) => ({ ...header, entries }));
  }

  private open(row: SaidRow, printed: string, court: string | null): Gathered {
    const courtId = court ?? this.source.courtId;
    const place = `${row.place}, docket_number`;
    const docketNumber = saidNumber(printed, place, { ...this.source, courtId });
    const header = { ...UNSAID_CASE, courtId: court, docketNumber };
    return { header, said: new Map(), noted: new Set(), entries: [] };
  }

  /** The court a row names, where that is another than the one the file is read for; null else. */
  private courtOf(row: SaidRow): string | null {
    const words = row.words('court');
    if (words === null) return null;
    const met = this.courts.get(words);
    if (met !== undefined) return met;
    const court = namedCourt(words);
    if (court === null) {
      row.warn('court', `"${shortened(words)}" is no court that Nunc knows.`);
    }
    const other = court === this.source.courtId ? null : court;
    this.courts.set(words, other);
    return other;
  }
}

/** The first row that fills a column is believed; the first that says otherwise is noted. */
function takeFact(found: Gathered, row: SaidRow, column: CsvColumn): void {
  const words = row.words(column);
  if (words === null) return;
  const before = found.said.get(column);
  if (before === undefined) {
    found.said.set(column, { words, place: row.place });
    found.header = { ...found.header, ...FACTS[column]?.(row, words) };
    return;
  }
  if (before.words === words || found.noted.has(column)) return;
  found.noted.add(column);
  row.warn(
    column,
    `${before.place} says "${shortened(before.words)}" of the same case; that was kept.`,
  );
}

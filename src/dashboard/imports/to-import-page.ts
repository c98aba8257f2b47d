import type {
  ImportCaseResponse,
  ImportFileResponse,
  ImportResponse,
  ImportRowResponse,
} from '../../imports/dto/import.response.js';
import { tellCounts } from '../../imports/command-line/tell-import.js';
import { SOURCE_KIND_NAMES } from '../../imports/snapshot/source-kinds.js';
import type { SourceKind } from '../../imports/snapshot/source-kinds.js';
import { UNFINISHED } from '../../imports/store/import-status.js';
import { importAddress } from '../addresses.js';
import type { CaseLine, FileLine, ImportLine, ImportPage, RowLine } from './import-page.js';
import { toldAction, toldImport } from './import-words.js';

const MOST_CHARACTERS = 300;
const MOST_WARNINGS = 20;

/** Which rows of the plan the page shows, and the cursor of those that follow. */
export interface ShownRows {
  readonly items: readonly ImportRowResponse[];
  readonly next: string | null;
  readonly areAll: boolean;
}

/** The page of one import, ready to print. */
export function toImportPage(
  done: ImportResponse,
  shown: ShownRows,
  caseAddresses: ReadonlyMap<string, string>,
): ImportPage {
  const { id, status, files, problem } = done;
  const { told, says } = toldImport(status);
  const isUnderWay = UNFINISHED.some((one) => one === status);
  return {
    ...{ id, told, isUnderWay },
    title: titleOf(done),
    says: problem === null ? says : `${says} ${problem.detail}`,
    progress: isUnderWay && done.total > 0 ? { done: done.done, total: done.total } : null,
    applyWords: applyWords(done),
    mayCancel: isUnderWay || status === 'planned',
    files: files.map(toFileLine),
    cases: done.cases.map((one) => toCaseLine(one, caseAddresses)),
    rows: isUnderWay ? [] : shown.items.map((row) => toRowLine(row, status === 'planned')),
    rowsTitle: status === 'applied' ? 'What was done' : 'The plan',
    ...linksOf(done, shown),
  };
}

/** One earlier import, ready to print. */
export function toImportLine(done: ImportResponse): ImportLine {
  return {
    link: { text: titleOf(done), href: importAddress(done.id) },
    told: toldImport(done.status).told,
    summary: tellCounts(done, done.status === 'applied'),
    at: `${done.requestedAt.slice(0, 16).replace('T', ' ')} UTC`,
  };
}

function applyWords({ status, cases, counts }: ImportResponse): string | null {
  if (status !== 'planned' || cases.every(({ refusal }) => refusal !== null)) return null;
  const asks = counts.add + counts.change + counts.clear + counts.propose;
  return asks === 0 ? 'Note that these files were seen' : 'Apply this plan';
}

function titleOf({ files }: ImportResponse): string {
  const [first, ...others] = files;
  if (first === undefined) return 'No file';
  return others.length === 0 ? first.name : `${first.name} and ${others.length} more`;
}

function linksOf(
  { id, counts }: ImportResponse,
  { next, areAll }: ShownRows,
): Pick<ImportPage, 'otherRows' | 'next'> {
  const address = importAddress(id);
  const all = areAll ? 'rows=all&' : '';
  const left = counts.leave;
  return {
    next:
      next === null ? null : { text: 'More rows', href: `${address}?${all}cursor=${next}#plan` },
    otherRows:
      areAll || left === 0
        ? null
        : {
            text: `Show the ${left} rows that stay as they are too`,
            href: `${address}?rows=all#plan`,
          },
  };
}

function toFileLine({ name, kind, because, problem, warnings }: ImportFileResponse): FileLine {
  const place = problem?.place == null ? '' : ` (${problem.place})`;
  const told = warnings
    .slice(0, MOST_WARNINGS)
    .map((one) => `${one.place ?? 'file'}: ${one.detail}`);
  const more = warnings.length - told.length;
  return {
    name,
    what: kind === null ? 'not known' : SOURCE_KIND_NAMES[kind as SourceKind],
    because,
    problem: problem === null ? null : `${problem.detail}${place}`,
    warnings: more > 0 ? [...told, `and ${more} more`] : told,
  };
}

function toCaseLine(one: ImportCaseResponse, addresses: ReadonlyMap<string, string>): CaseLine {
  const { ordinal, caseId, courtId, docketNumber, caption, refusal, status, isNew } = one;
  const heading = [caption ?? 'A case', docketNumber, `(${courtId})`].filter(Boolean).join(' ');
  const address = caseId === null ? undefined : addresses.get(caseId);
  const news = isNew && refusal === null ? 'new, ' : '';
  return {
    id: String(ordinal),
    heading,
    link: address === undefined ? null : { text: heading, href: address },
    summary: refusal === null ? news + tellCounts(one, status === 'applied') : 'left out',
    refusal: refusal === null ? null : refusal.detail,
  };
}

function toRowLine(row: ImportRowResponse, mayAnswer: boolean): RowLine {
  return {
    label: row.label,
    told: toldAction(row.action),
    place: row.place,
    says: row.says,
    recordSays: row.recordSays,
    because: row.because,
    changes: row.changes.map(({ field, from, to }) => ({
      field,
      from: toldValue(from),
      to: toldValue(to),
    })),
    question: mayAnswer && row.action === 'propose' ? row.question : null,
  };
}

function toldValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

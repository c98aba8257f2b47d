import { collapse } from '../court-text/collapse.js';
import { isAppellateCourt } from '../court-text/court-kind.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { NumberReading } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';
import { isAfterDocketText, LONGEST_DOCKET_TEXT } from './docket-text.js';
import { formsOf, numberAsItIs } from './html-dockets.js';
import type { NoticeDocket } from './notice-docket.js';

const CASE_NAME = 'Case Name:';
const CASE_NUMBER = 'Case Number:';
const DOCUMENT_NUMBER = 'Document Number:';
const DOCKET_TEXT = 'Docket Text:';
const VIEW = 'view the document:';
const ADDRESS = /^https?:\/\/\S+/;
const LABEL = /^[A-Z][\w()' ]{1,40}:/;
const MAILED_TO = 'electronically mailed to:';

/** The one docket of a notice in plain text, `text` being all of it; null where it names no case. */
export function readPlainDocket(text: string, courtId: string): NoticeDocket | null {
  if (!text.includes(CASE_NAME) && !text.includes(CASE_NUMBER)) return null;
  const numberTexts = restsAfter(text, CASE_NUMBER);
  const [document = null] = restsAfter(text, DOCUMENT_NUMBER).map(collapse);
  return {
    caseName: caseNameOf(text),
    number: numberIn(numberTexts, courtId),
    numberTexts,
    caseAddress: numberTexts.flatMap(addressIn)[0] ?? null,
    labels: labelsOf(text),
    documentNumber: document,
    documentUrl: ADDRESS.exec(after(text, VIEW).trimStart())?.[0] ?? null,
    text: text.includes(DOCKET_TEXT) ? docketText(after(text, DOCKET_TEXT)) : null,
    habit: {
      caseName: restsAfter(text, CASE_NAME)[0] ?? null,
      documentNumber: document === null ? null : tidyText(document),
      text: takenText(text),
    },
  };
}

function numberIn(numberTexts: readonly string[], courtId: string): NumberReading {
  if (!isAppellateCourt(courtId)) return findDocketNumber(numberTexts, formsOf(courtId));
  return numberAsItIs(findDocketNumber(numberTexts, ['appellate']).value);
}

/** The labels between the case name and the docket text, each with the rest of its line. */
function labelsOf(text: string): LabelReading[] {
  if (!text.includes(CASE_NAME)) return [];
  const [header = ''] = after(text, CASE_NAME).split(DOCKET_TEXT);
  return `${CASE_NAME}${header}`.split('\n').flatMap((line) => {
    const label = LABEL.exec(line)?.[0];
    return label === undefined ? [] : [{ label, value: collapse(line.slice(label.length)) }];
  });
}

/** The case name: its line, and the lines that go on with it. */
function caseNameOf(text: string): string | null {
  const lines = after(text, CASE_NAME).slice(0, 2_000).split('\n');
  const end = lines.findIndex((line, at) => at > 0 && (line.trim() === '' || LABEL.test(line)));
  const name = collapse(lines.slice(0, end < 0 ? 1 : end).join(' '));
  return name === '' ? null : name;
}

/** The mail folds long lines, so only an empty line breaks the text. */
function docketText(text: string): string {
  const paragraphs: string[][] = [[]];
  for (const line of text
    .slice(0, 2 * LONGEST_DOCKET_TEXT)
    .split('\n')
    .map(collapse)) {
    if (isAfterDocketText(line)) break;
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(' '))
    .join('\n')
    .slice(0, LONGEST_DOCKET_TEXT);
}

/** The words that juriscraper takes: lines up to one that speaks of the notice's addressees. */
function takenText(text: string): string {
  if (!text.includes(DOCKET_TEXT)) return '';
  const rest = after(text, DOCKET_TEXT);
  const ends = ['The following document', MAILED_TO].map((sign) => rest.indexOf(sign));
  const end = Math.min(...ends.filter((at) => at >= 0), rest.length, LONGEST_DOCKET_TEXT);
  const lines = rest.slice(0, end).split('\n');
  const last = lines.findIndex((line) => line.includes('Notice has been'));
  return tidyText(lines.slice(0, last < 0 ? undefined : last).join(' '));
}

/** What follows the first `sign`; "" where there is none. */
function after(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? '' : text.slice(at + sign.length);
}

/** What follows each `sign` on its line. */
function restsAfter(text: string, sign: string): string[] {
  return text.split('\n').flatMap((line) => (line.includes(sign) ? [after(line, sign)] : []));
}

/** The address that follows a docket number and a blank. */
function addressIn(rest: string): string[] {
  const at = rest.search(/ https?:\/\//);
  const [address] = ADDRESS.exec(rest.slice(at + 1)) ?? [];
  return at < 2 || address === undefined ? [] : [address];
}

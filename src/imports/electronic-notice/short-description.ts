import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { tidyText } from '../court-text/tidy-text.js';

/** What the short description of a notice is taken from. */
export interface NoticedSubject {
  readonly courtId: string;
  readonly system: 'trial' | 'appellate' | 'acms';
  readonly subject: string | null;
  /** The case names, as the mail prints them. */
  readonly caseNames: readonly string[];
  /** The docket numbers, and the texts that stand where they do. */
  readonly numbers: readonly string[];
  readonly numberTexts: readonly string[];
  /** The description of the first document, where the mail lists documents. */
  readonly documentDescription: string | null;
}

/** The short description, and the document number where the subject has one. */
export interface ShortDescription {
  readonly text: string;
  readonly documentNumber: string | null;
}

/** Longer than any subject; what follows is not looked at. */
const LONGEST_SUBJECT = 2_000;

/** What a notice announces in a few words ("Motion to Dismiss"), from the subject of its mail; "" without a subject. */
export function shortDescription(noticed: NoticedSubject): ShortDescription {
  const subject = tidyText((noticed.subject ?? '').slice(0, LONGEST_SUBJECT));
  const names = [...new Set(noticed.caseNames.map(tidyText))].filter((name) => name !== '');
  if (subject === '') return { text: '', documentNumber: null };
  if (noticed.system === 'acms') return acms(subject, names, noticed.numbers);
  const text = words(subject, names, noticed);
  return { text: tidyText(text), documentNumber: null };
}

function words(subject: string, names: readonly string[], noticed: NoticedSubject): string {
  if (noticed.system === 'appellate') {
    return appellate(subject, names, noticed.documentDescription ?? '');
  }
  return isBankruptcyCourt(noticed.courtId)
    ? bankruptcy(subject, names, noticed)
    : afterName(subject, names);
}

/** What follows the last place at which the first of the names stands that stands in the subject at all. */
function afterName(subject: string, names: readonly string[]): string {
  const name = names.find((one) => subject.includes(one));
  if (name === undefined) return subject;
  return subject.slice(subject.lastIndexOf(name) + name.length).trim();
}

const CLOSED = /close adversary case/i;
const NOTICE_PREFIX = /NEF:? /g;
const CHAPTER_MARK = /C[Hh][- ]?(?:7|9|11|13)/g;
const LAST_CHAPTER_MARK = /C[Hh][ -]*$/;
const CHAPTER = /Chapter[- ]?(?:7|9|11|13)/;
const EDGES = /^[ ;:,-]+|[ ;:,-]+$/g;
const LONGEST_PRINTED_NAME = 18;

/** Bankruptcy courts put the words before, behind or between number, chapter and name, so all of these go. */
function bankruptcy(subject: string, names: readonly string[], noticed: NoticedSubject): string {
  const closed = CLOSED.exec(subject)?.[0];
  if (closed !== undefined) return closed;
  const firstWords = noticed.numberTexts.map((text) => text.trim().split(/\s/)[0] ?? '');
  const longestFirst = firstWords.toSorted((a, b) => b.length - a.length);
  const partNames = names.flatMap((name) => [
    name.slice(0, LONGEST_PRINTED_NAME).trim(),
    name.split(' and ')[0] ?? '',
  ]);
  let rest = subject;
  for (const known of [...longestFirst, ...noticed.numbers, ...names, ...partNames]) {
    if (known !== '') rest = rest.replaceAll(known, ' ');
  }
  rest = rest
    .replace(NOTICE_PREFIX, ' ')
    .replace(CHAPTER_MARK, ' ')
    .replace(LAST_CHAPTER_MARK, ' ');
  if (noticed.courtId === 'nhb') rest = rest.replace(CHAPTER, ' ');
  return rest
    .replace(EDGES, '')
    .replace(/ Re$/, '')
    .replace(/^Re:? /, '');
}

/** Courts of appeals quote the words in the subject, and the list of documents may say more. */
function appellate(subject: string, names: readonly string[], description: string): string {
  const [first = ''] = names;
  const at = first === '' ? -1 : subject.lastIndexOf(first);
  const quoted = /"([^"]*)"/.exec(at < 0 ? subject : subject.slice(at + first.length))?.[1] ?? '';
  const listed = description.replaceAll('_', ' ');
  return listed !== 'Main document' && listed.length > quoted.length ? listed : quoted;
}

/** `24-621 - 125 - Petition for Rehearing`: the case, the document, and what it is. */
function acms(
  subject: string,
  names: readonly string[],
  numbers: readonly string[],
): ShortDescription {
  const rest = afterName(subject, names);
  const number = numbers[0] ?? '';
  const at = number === '' ? -1 : rest.toLowerCase().indexOf(number.toLowerCase());
  const found = at < 0 ? null : /^ *- *(?:(\d+) *- *)?(.*)$/.exec(rest.slice(at + number.length));
  const [, printed = '', text = ''] = found ?? [null, '', rest];
  const documentNumber = printed.replace(/^0+/, '');
  return {
    text: tidyText(text.replace(/ *- *\d+$/, '')),
    documentNumber: documentNumber === '' ? null : documentNumber,
  };
}

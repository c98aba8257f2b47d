import { isAppellateCourt } from '../court-text/court-kind.js';
import { documentId, resolveLink, sequenceIn } from '../court-text/links.js';
import { decodeHtmlReferences } from '../page/character-references.js';
import type { BankruptcyReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

const HREF = /href\s?=\s?(?:"([^"]*)"|'([^']*)')/i;
const LINKED_NUMBER = /["'] ?>(\d+)<\/a>/;

/** The labels of a bankruptcy court's items, in the order in which they stand. */
const LABELS = ['Type:', 'Office:', 'Chapter:'] as const;
const TRUSTEE = 'Trustee:';

type Described = Pick<
  EntryReading,
  'number' | 'numberPrinted' | 'shortText' | 'documentUrl' | 'pacerDocumentId' | 'pacerSequence'
>;

/**
 * What a description says of the entry: `[Short description] (<a href="…/doc1/…">12</a>)`. The short description is ""
 * when the description has none.
 */
export function readDescription(description: string, courtId: string): Described {
  const [, inDouble, inSingle] = HREF.exec(description) ?? [];
  const href = inDouble ?? inSingle;
  const address = href === undefined ? null : resolveLink(decodeHtmlReferences(href), courtId);
  const document = address === null ? null : documentId(address);
  const number = LINKED_NUMBER.exec(description)?.[1] ?? null;
  const sequenced = document !== null && address !== null && !isAppellateCourt(courtId);
  return {
    number,
    numberPrinted: number,
    shortText: decodeHtmlReferences(bracketed(description)),
    documentUrl: address,
    pacerDocumentId: document,
    pacerSequence: sequenced ? sequenceIn(address) : null,
  };
}

/**
 * What stands before the brackets of a bankruptcy court's description: `Type: bk Office: 1 Chapter: 11 Trustee: Doe,
 * Jane [`. A trustee may be missing, a chapter blank. Null for a description of another form.
 */
export function readBankruptcyLine(description: string): BankruptcyReading | null {
  const bracket = description.indexOf('[');
  if (bracket < 0 || !description.startsWith(LABELS[0])) return null;
  const line = description.slice(0, bracket);
  const places = LABELS.map((label) => line.indexOf(label));
  const [, office = -1, chapter = -1] = places;
  if (office < 0 || chapter < office) return null;
  const trustee = line.indexOf(TRUSTEE, chapter);
  const said = (from: number, label: string, to: number): string | null =>
    line.slice(from + label.length, to).trim() || null;
  return {
    type: said(0, LABELS[0], office),
    office: said(office, LABELS[1], chapter),
    chapter: said(chapter, LABELS[2], trustee < 0 ? line.length : trustee),
    trustee: trustee < 0 ? null : said(trustee, TRUSTEE, line.length),
  };
}

/** The first text in square brackets that begins and ends on one line; "" without one. */
function bracketed(text: string): string {
  for (const line of text.split('\n')) {
    const open = line.indexOf('[');
    const close = open < 0 ? -1 : line.indexOf(']', open);
    if (close >= 0) return line.slice(open + 1, close);
  }
  return '';
}

import { addressParser, decodeWords } from 'postal-mime';
import { decode } from '../page/page-source.js';
import { refuse } from '../snapshot/reading.js';
import type { Refused } from '../snapshot/reading.js';
import { contentBytes, entityOf, headerOf } from './mail-entity.js';
import type { MailEntity } from './mail-entity.js';
import { leavesOf } from './mail-leaves.js';

/** A mail as the notice in it is read from: the headers that matter, and its text. */
export interface Mail {
  /** The subject as sent, its encoded words not decoded; null where the mail has none. */
  readonly subjectAsSent: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** ISO 8601; null where the mail has no date that can be read. */
  readonly sentAt: string | null;
  readonly sendingDomain: string | null;
  readonly carriesPictures: boolean;
  readonly type: 'html' | 'plain';
  readonly text: string;
}

export type ReadMail = { readonly ok: true; readonly mail: Mail } | Refused;

/** More headers, longer ones, or more text, than any notice of a court has. */
const LONGEST_HEADERS = 1_000_000;
const LONGEST_HEADER = 10_000;
const LONGEST_TEXT = 4_000_000;

const HEADER = /^[!-9;-~]+[ \t]*:/;
const KNOWN_HEADERS =
  /^(?:content-type|date|delivered-to|from|message-id|mime-version|received|return-path|subject|to)[ \t]*:/i;
const ENVELOPE = /^From \S/;
const LONGEST_LINE = 2_000;
const MARKUP = /<(?:a|b|br|div|font|html|p|span|strong|table|td)\b/i;
const TABLE = /<table\b/i;
const WHITE_SPACE_BEFORE = /^(?:\u00ef\u00bb\u00bf)?\s*/;

/** A part that does not say what it is counts as plain text, unless it has tables. */
const TEXT_TYPES: ReadonlyMap<string, Mail['type']> = new Map([
  ['', 'plain'],
  ['text/html', 'html'],
  ['text/plain', 'plain'],
]);

const NO_HEADERS = {
  ...{ subjectAsSent: null, subject: null, messageId: null, sentAt: null, sendingDomain: null },
  carriesPictures: false,
};

/** The mail in a file: a whole message, or the text of one alone, which is HTML unless it has no markup at all. */
export function readMail(bytes: Uint8Array): ReadMail {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const source = file.toString('latin1').replace(WHITE_SPACE_BEFORE, '');
  if (source === '') return refuse('nothing-to-read');
  if (beginsWithHeaders(source)) return readMessage(source);
  if (source.length > LONGEST_TEXT) return refuse('too-large');
  const text = printed(file);
  const type = MARKUP.test(text) ? 'html' : 'plain';
  return { ok: true, mail: { ...NO_HEADERS, type, text } };
}

/** Whether a file begins with lines that only the headers of a mail are made of. */
function beginsWithHeaders(source: string): boolean {
  let from = ENVELOPE.test(source) ? source.indexOf('\n') + 1 : 0;
  for (let read = 0; read < 100; read += 1) {
    const end = source.indexOf('\n', from);
    const line = source.slice(from, end < 0 ? undefined : end).slice(0, LONGEST_LINE);
    if (KNOWN_HEADERS.test(line)) return true;
    if (end < 0 || !(HEADER.test(line) || /^[ \t]+\S/.test(line))) return false;
    from = end + 1;
  }
  return false;
}

function readMessage(source: string): ReadMail {
  const mail = entityOf(source);
  if (mail.headers.length > LONGEST_HEADERS) return refuse('too-large');
  const leaves = leavesOf(mail);
  if (leaves === null) return refuse('too-deep');
  const first = leaves.find(({ type }) => TEXT_TYPES.has(type)) ?? onlyPart(leaves);
  if (first === null) return refuse('nothing-to-read', { detail: 'The mail has no text in it.' });
  const bytes = contentBytes(first);
  if (bytes.length > LONGEST_TEXT) return refuse('too-large');
  const text = printed(bytes);
  const type = first.type === '' && TABLE.test(text) ? 'html' : TEXT_TYPES.get(first.type);
  const carriesPictures = leaves.some((part) => part.type.startsWith('image/'));
  return {
    ok: true,
    mail: { ...headersOf(mail.headers), carriesPictures, type: type ?? 'html', text },
  };
}

/** The content of a mail that says it has several parts, but has not, is text all the same. */
function onlyPart(leaves: readonly MailEntity[]): MailEntity | null {
  const [only] = leaves;
  return leaves.length === 1 && only?.type.startsWith('multipart/') === true ? only : null;
}

function headersOf(headers: string): Omit<Mail, 'carriesPictures' | 'type' | 'text'> {
  const said = (name: string): string | null => {
    const value = headerOf(headers, name)?.slice(0, LONGEST_HEADER);
    return value === undefined ? null : decode(Buffer.from(value, 'latin1'));
  };
  const subjectAsSent = said('subject');
  const sent = new Date(said('date') ?? '');
  return {
    subjectAsSent,
    subject: subjectAsSent === null ? null : decodeWords(subjectAsSent),
    messageId: said('message-id'),
    sentAt: Number.isNaN(sent.getTime()) ? null : sent.toISOString(),
    sendingDomain: domainOf(addressParser(said('from') ?? '', { flatten: true })[0]?.address ?? ''),
  };
}

function domainOf(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return address.includes('@') && domain !== '' ? domain : null;
}

/** The text of bytes, whatever character set the mail says it is in: courts name one that is often not theirs. */
function printed(bytes: Uint8Array): string {
  return decode(bytes).replace(/\r\n?/g, '\n');
}

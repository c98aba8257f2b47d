import { recognised, unknown } from './recognition.js';
import type { Recognition } from './recognition.js';

const HEADER = /^([A-Za-z][\w-]{1,60}):(?:[ \t]|$)/;

/** Header lines that mails have, in small letters; two different ones at the top make a mail. */
const MAIL_HEADERS: ReadonlySet<string> = new Set(
  `from to cc bcc subject date received return-path delivered-to reply-to sender message-id mime-version content-type
  content-transfer-encoding x-received arc-seal authentication-results dkim-signature x-mailer x-ses-spam-verdict
  received-spf envelope-to in-reply-to references thread-topic`.split(/\s+/),
);

const LINES_LOOKED_AT = 200;
const OF_A_COURT =
  /uscourts\.gov|fedcourts\.us|Notice of (?:=\s)?(?:Electronic Filing|Docket Activity)|CM\/ECF/i;
const CODED_BODY = /^content-transfer-encoding:[ \t]*(?:base64|quoted-printable)/im;
const SAVED_PAGE = /^(?:snapshot-content-location:|from:[ \t]*"?<?saved by )/im;

/** Whether a text begins as a mail does: with header lines. */
export function looksLikeMail(head: string): boolean {
  const names = new Set<string>();
  const lines = head.trimStart().split(/\r?\n/, LINES_LOOKED_AT);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) || (at === 0 && /^>?From /.test(line))) continue;
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) break;
    if (MAIL_HEADERS.has(name)) names.add(name);
  }
  return names.size >= 2;
}

/** Whether a mail may be a court's notice: its body may be coded, so that its words cannot be read from outside. */
export function recogniseMail(head: string): Recognition {
  if (SAVED_PAGE.test(head)) {
    return unknown('This is a web page saved in one file (MHTML). Save it again as HTML only.');
  }
  if (OF_A_COURT.test(head)) {
    return recognised('electronic-notice', 'It is a mail that speaks of a federal court.');
  }
  if (CODED_BODY.test(head)) {
    return recognised('electronic-notice', 'It is a mail; whether of a court, its text will show.');
  }
  return unknown('It is a mail, but nothing in it is of a court.');
}

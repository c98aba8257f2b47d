import { collapse } from '../court-text/collapse.js';
import type { RecipientReading } from '../snapshot/notice-reading.js';

const HEADING = 'Notice has been electronically mailed to:';
const OTHER_MEANS = 'Notice will be delivered';

/**
 * To whom a notice in plain text was mailed, one addressee for each line with an address. The name stands before the
 * addresses on their line, else on the line before; a line of nothing but more addresses has the name above it.
 */
export function readPlainRecipients(text: string): RecipientReading[] {
  const at = text.indexOf(HEADING);
  if (at < 0) return [];
  const lines = text.slice(at + HEADING.length).split('\n');
  const recipients: RecipientReading[] = [];
  for (const [place, line] of lines.entries()) {
    if (line.includes(OTHER_MEANS)) break;
    if (!line.includes('@')) continue;
    const before = lines[place - 1] ?? '';
    recipients.push(recipientOn(line, before, recipients.at(-1)?.name ?? ''));
  }
  return recipients;
}

function recipientOn(line: string, before: string, nameAbove: string): RecipientReading {
  const words = collapse(line).split(' ');
  const first = words.findIndex((word) => word.includes('@'));
  const name = words.slice(0, first).join(' ');
  const above = before.includes('@') ? nameAbove : collapse(before);
  const addresses = words.slice(first).join(' ').split(',').map(collapse);
  return {
    name: name === '' ? above : name,
    addresses: addresses.filter((address) => address !== ''),
    lines: [before, line],
  };
}

import { findLayout } from '../csv/find-delimiter.js';
import { binaryReason } from './binary-files.js';
import { looksLikeMail, recogniseMail } from './recognise-mail.js';
import { recogniseJson } from './recognise-json.js';
import { recognisePage } from './recognise-page.js';
import { recognised, unknown } from './recognition.js';
import type { Recognition } from './recognition.js';
import { sampleOf } from './sample.js';
import type { Sample } from './sample.js';

const MARKUP =
  /<(?:!doctype|html|head|body|title|meta|table|t[dr]|div|span|p|b|br|a|center|font|form|strong)\b/i;
const FEED_ROOT = /<(?:rss|rdf:RDF)[\s>]/;
const ARCHIVE_ROOT = /<gov_uscourts_docket[\s>]/;
const ROOT_LOOKED_FOR = 16_384;
const NOTICE_TEXT = [/Case Name:/, /Case Number:/, /Docket Text:/];

/**
 * What a file is, from its content alone, and why. Looks at its first 256 KB and its last 64 KB. A page that only stands
 * where a docket should (a login, charges, a message of the court) is no kind, and the reason says what to do.
 */
export function recognise(bytes: Uint8Array): Recognition {
  const binary = binaryReason(bytes);
  if (binary !== null) return unknown(binary);
  const sample = sampleOf(bytes);
  const first = /\S/.exec(sample.head)?.[0];
  if (first === undefined) return unknown('The file is empty.', 'nothing-to-read');
  if (first === '{' || first === '[') return recogniseJson(sample);
  if (looksLikeMail(sample.head)) return recogniseMail(sample.head);
  if (first === '<') return recogniseXml(sample) ?? recognisePage(sample);
  return recogniseTable(sample) ?? recogniseText(sample);
}

function recogniseXml({ head }: Sample): Recognition | null {
  const start = head.slice(0, ROOT_LOOKED_FOR);
  if (ARCHIVE_ROOT.test(start)) {
    const because = 'It is a docket of the old RECAP archive ("gov_uscourts_docket").';
    return recognised('archive-xml', because);
  }
  if (FEED_ROOT.test(start)) return recognised('rss-feed', 'It is a feed of filings ("rss").');
  if (/<feed[\s>]/.test(start)) return unknown('It is an Atom feed; courts publish RSS feeds.');
  return null;
}

function recogniseTable({ head }: Sample): Recognition | null {
  const { known } = findLayout(head.replace(/\r\n?/g, '\n'));
  if (known < 2) return null;
  return recognised('csv', 'Its first line names columns of a docket, as a CSV file does.');
}

/** A page may begin with anything, and a notice may have been copied out of a mail as plain text. */
function recogniseText(sample: Sample): Recognition {
  if (MARKUP.test(sample.head)) return recognisePage(sample);
  if (NOTICE_TEXT.every((pattern) => pattern.test(sample.head))) {
    const because = 'It is the text of a notice: "Case Name", "Case Number" and "Docket Text".';
    return recognised('electronic-notice', because);
  }
  return unknown('It is text, but neither a court page, a mail, a feed, JSON nor a CSV file.');
}

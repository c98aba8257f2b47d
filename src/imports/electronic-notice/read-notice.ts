import { tidyText } from '../court-text/tidy-text.js';
import type { NoticedDocument, RecipientReading } from '../snapshot/notice-reading.js';
import { readDocuments } from './documents.js';
import { readDockets } from './notice-dockets.js';
import type { NoticeDockets } from './notice-dockets.js';
import type { NoticePage } from './notice-page.js';
import { readPlainDocket } from './plain-docket.js';
import { readPlainRecipients } from './plain-recipients.js';
import type { Mail } from './read-mail.js';
import { readRecipients } from './recipients.js';

/** A notice as its mail prints it. */
export interface Notice extends NoticeDockets {
  readonly recipients: readonly RecipientReading[];
  readonly documents: readonly NoticedDocument[];
  readonly containsAttachments: boolean;
  /** All its text, tidied. */
  readonly text: string;
}

/** The notice in the text of a mail; without dockets where the mail names no case. */
export function readNotice(page: NoticePage, type: Mail['type'], courtId: string): Notice {
  if (type === 'plain') return readPlainText(page, courtId);
  const read = readDockets(page, courtId);
  const numbers = read.dockets.flatMap(({ number }) => number.value ?? []);
  return {
    ...read,
    recipients: readRecipients(page, read.system !== 'trial', numbers),
    documents: readDocuments(page.printed.lines(0)),
    containsAttachments: page.containing('strong', 'Document description:').length > 1,
    text: tidyText(page.text),
  };
}

const DOCUMENT_LIST = 'The following document(s) are associated with this transaction:';
const MAILED_TO = 'electronically mailed to:';

function readPlainText({ text }: NoticePage, courtId: string): Notice {
  const docket = readPlainDocket(text, courtId);
  const [, list = ''] = text.split(DOCUMENT_LIST);
  const [listed = ''] = list.split(MAILED_TO);
  const described = listed.split('\n').filter((line) => line.includes('Document description:'));
  return {
    system: text.includes('Notice of Docket Activity') ? 'appellate' : 'trial',
    dockets: docket === null ? [] : [docket],
    count: text.split('Case Name:').length - 1,
    recipients: readPlainRecipients(text),
    documents: readDocuments(text.split('\n').map((line) => line.trim())),
    containsAttachments: described.length > 1,
    text: tidyText(text),
  };
}

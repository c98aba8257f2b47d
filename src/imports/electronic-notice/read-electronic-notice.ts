import { cleanSource } from '../page/page-source.js';
import { TooDeep } from '../page/tree-adapter.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { NoticePage } from './notice-page.js';
import { snapshotOf } from './notice-snapshot.js';
import { readMail } from './read-mail.js';
import { readNotice } from './read-notice.js';
import { hasVideoLink, refusalOf } from './refused-mails.js';

/**
 * A court's notice of a new docket entry: a Notice of Electronic Filing or of Docket Activity, a whole mail or the text
 * of one alone. A mail can be forged; nothing in it is followed or believed here.
 */
export function readElectronicNotice(bytes: Uint8Array, courtId: string): Reading {
  const read = readMail(bytes);
  if (!read.ok) return read;
  const { mail } = read;
  const source = cleanSource(mail.type === 'html' ? unfolded(mail.text) : mail.text);
  const refused = refusalOf(source);
  if (refused !== null) return refused;
  try {
    const notice = readNotice(NoticePage.of(source), mail.type, courtId);
    if (notice.dockets.length === 0) {
      return refuse('not-this-kind', {
        detail: 'The mail names no case: it is no notice of a docket entry.',
      });
    }
    const snapshot = snapshotOf(notice, { mail, courtId, videoLink: hasVideoLink(source) });
    return { ok: true, snapshot };
  } catch (error) {
    if (error instanceof TooDeep) return refuse('too-deep');
    throw error;
  }
}

/** The lines of a mail in HTML joined: a final `=` is left of a broken encoding, every other break is a blank. */
function unfolded(text: string): string {
  return text.replace(/=\n/g, '').replace(/\n/g, ' ');
}

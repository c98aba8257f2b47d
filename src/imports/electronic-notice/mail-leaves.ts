import { contentBytes, entityOf, partsOf } from './mail-entity.js';
import type { MailEntity } from './mail-entity.js';

/** Parts within parts, and mails within mails; forwarding a mail a dozen times over goes less deep. */
const DEEPEST = 30;

/**
 * The parts of a mail that hold no others, in the order of the mail, those of mails forwarded within it included; null
 * when it is nested deeper than anybody nests a mail.
 */
export function leavesOf(mail: MailEntity, depth = 0): MailEntity[] | null {
  const within = entitiesIn(mail);
  if (within.length === 0) return [mail];
  if (depth === DEEPEST) return null;
  const leaves: MailEntity[] = [];
  for (const part of within) {
    const inner = leavesOf(part, depth + 1);
    if (inner === null) return null;
    for (const leaf of inner) leaves.push(leaf);
  }
  return leaves;
}

function entitiesIn(mail: MailEntity): MailEntity[] {
  if (mail.type === 'message/rfc822') return [entityOf(contentBytes(mail).toString('latin1'))];
  return mail.type.startsWith('multipart/') ? partsOf(mail).map(entityOf) : [];
}

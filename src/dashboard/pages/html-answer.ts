import { createHash } from 'node:crypto';
import { printPage } from '../../platform/html/html.js';
import type { Html } from '../../platform/html/html.js';
import { ReadyText } from '../../platform/http/answers.js';

export const HTML = 'text/html; charset=utf-8';

/** A page as it goes out. Its ETag is made of its text, which changes with the program as well as with the docket. */
export function htmlAnswer(page: Html): ReadyText {
  const text = printPage(page);
  const tag = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return new ReadyText(text, tag, HTML);
}

import { linesOf } from '../json-file/json-record.js';
import { DROPPED_TAGS, KEPT_TAGS } from '../page/kept-tags.js';
import { openSource } from '../page/open-page.js';
import { printedLines } from '../page/printed-lines.js';

const MARKUP = /<[/!a-z]|&[#a-z]/i;
const TAG = /<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
const STRAY_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});)/gi;
const HELD_BREAK = '\u0000';

const BREAKING: ReadonlySet<string> = new Set(
  'br p div tr table ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr blockquote pre'.split(' '),
);
const SPACING: ReadonlySet<string> = new Set(['td', 'th', 'wbr']);
const PAGE_TAGS: ReadonlySet<string> = new Set(['html', 'head', 'body', 'tfoot', 'title', 'label']);

/**
 * The text of a description that may be written in HTML, in lines: a line feed stands where a browser breaks the line.
 * What only looks like a tag (`<jane@example.org>`) is text. Only the characters are asked of the page's tree, the tags
 * are taken out before: however deep a hostile text nests, it is read in time by its length.
 */
export function plainText(html: string): string {
  if (!MARKUP.test(html)) return linesOf(html).join('\n');
  const source = withoutTags(withoutHidden(html.replaceAll(HELD_BREAK, '')));
  const opened = openSource(source);
  const text = opened.ok ? printedLines(opened.page.root) : source.replaceAll('<br>', '\n');
  return linesOf(text).join('\n');
}

function withoutTags(html: string): string {
  return html
    .replace(TAG, (tag, name: string) => standIn(tag, name.toLowerCase()))
    .replace(STRAY_AMPERSAND, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(HELD_BREAK, '<br>');
}

function standIn(tag: string, name: string): string {
  if (BREAKING.has(name)) return HELD_BREAK;
  if (SPACING.has(name)) return ' ';
  return KEPT_TAGS.has(name) || PAGE_TAGS.has(name) ? '' : tag;
}

/** Without comments, scripts and styles, each to its end or to the end of the text. */
function withoutHidden(html: string): string {
  let shown = html;
  for (const [opening, closing] of HIDDEN) shown = withoutParts(shown, opening, closing);
  return shown;
}

const HIDDEN: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ...[...DROPPED_TAGS].map((tag) => [`<${tag}`, `</${tag}>`] as const),
];

function withoutParts(text: string, opening: string, closing: string): string {
  const small = text.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (let at = small.indexOf(opening); at >= 0; at = small.indexOf(opening, from)) {
    kept.push(text.slice(from, at));
    const end = small.indexOf(closing, at);
    from = end < 0 ? text.length : end + closing.length;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

import type { PageElement, PageNode } from '../page/page-nodes.js';
import type { RecipientReading } from '../snapshot/notice-reading.js';
import type { NoticePage } from './notice-page.js';

const HAS_BEEN = 'Notice has been electronically mailed to';
const WILL_BE = 'Notice will be electronically mailed to';
const MAILED_TO = 'mailed to:';

/** More docket numbers than headings of addressees ever have; the rest are not looked for among the addressees. */
const NUMBERS_SOUGHT = 200;

/** To whom a notice in HTML was mailed; `numbers` are its docket numbers, which stand in the headings. */
export function readRecipients(
  notice: NoticePage,
  appellate: boolean,
  numbers: readonly string[],
): RecipientReading[] {
  const printed = appellate
    ? textUnder(notice.containing('strong', WILL_BE))
    : textWithLinks(notice, notice.containing('b', HAS_BEEN));
  const text = printed === '' ? textUnder(notice.containing('b', WILL_BE)) : printed;
  return recipientsIn(addressees(text, numbers));
}

/** The direct text that follows the headings; where links stand among it, all the text around the first heading. */
function textWithLinks(notice: NoticePage, headings: readonly PageElement[]): string {
  const around = headings[0]?.parent ?? null;
  const linked = nodesUnder(headings).some((node) => node.kind === 'element' && node.tag === 'a');
  return around !== null && linked ? notice.page.text(around) : textUnder(headings);
}

function textUnder(headings: readonly PageElement[]): string {
  return nodesUnder(headings)
    .flatMap((node) => (node.kind === 'text' ? [node.value] : []))
    .join(' ');
}

function nodesUnder(headings: readonly PageElement[]): PageNode[] {
  return firstOfEachParent(headings).flatMap(
    (heading) => heading.parent?.children.slice(heading.place + 1) ?? [],
  );
}

/** What follows the second heading of one parent follows the first as well. */
function firstOfEachParent(headings: readonly PageElement[]): PageElement[] {
  const parents = new Set<PageElement | null>();
  return headings.filter(({ parent }) => {
    const known = parents.has(parent);
    parents.add(parent);
    return !known;
  });
}

/** Names and addresses alone, without the headings and the docket numbers in them. */
function addressees(text: string, numbers: readonly string[]): string {
  const even = text
    .replaceAll('\n', '')
    .replace(/[\s\u0085]{2,}|\t/gu, ' ')
    .replace(/[\s\u0085],/gu, '');
  const at = even.lastIndexOf(MAILED_TO);
  const after = at < 0 ? even : even.slice(at + MAILED_TO.length);
  const sought = [...new Set(numbers)].filter((number) => number !== '').slice(0, NUMBERS_SOUGHT);
  const ends = sought.map((number) => after.indexOf(number)).filter((end) => end >= 0);
  return after.slice(0, Math.min(...ends, after.length)).trim();
}

/** Words without an `@` are a name, those with one its addresses; a name without an address is no addressee. */
function recipientsIn(text: string): RecipientReading[] {
  const recipients: { name: string[]; addresses: string[] }[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    let current = recipients.at(-1);
    const isAddress = word.includes('@');
    if (current === undefined || (!isAddress && current.addresses.length > 0)) {
      current = { name: [], addresses: [] };
      recipients.push(current);
    }
    if (isAddress) current.addresses.push(word.replaceAll(',', ''));
    else current.name.push(word);
  }
  return recipients
    .filter(({ addresses }) => addresses.length > 0)
    .map(({ name, addresses }) => ({ name: name.join(' '), addresses }));
}

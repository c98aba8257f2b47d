import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { mayBeDecided } from './request-kinds.js';
import { asksFor, stemOf, titleOfRequest } from './title-of-request.js';

/** What an order of a bankruptcy court gives leave to do, or does to the stay, a claim or a time. */
const DOING =
  /^(?:authoriz|allow|permitt?|extend|enlarg|employ|appoint|shorten|lift|annul|modify|avoid|reopen|convert|consolidat|transferr?|substitut|abandon|compell|limit|reduc|expung|disallow|impos|valu|waiv|excus|award|assum|reject|sell|reinstat|suspend|bifurcat|reliev|continu(?=ing (?:the )?(?:automatic )?stay)|terminat(?=ing (?:the )?(?:automatic )?stay)|vacat(?=ing (?:the )?(?:automatic )?stay))ing\b/;
const INFINITIVE =
  /^to (?:extend|enlarge|employ|shorten|avoid|reopen|convert|consolidate|sell|abandon|value|reduce|expunge|reinstate|suspend|assume|incur|use|pay (?:fees|filing fees?|the filing fee))\b/;
const PURPOSE =
  /^for (?:relief|refunds?|examination|release|use of|joint administration|turnover|compensation|allowance|payment of)\b/;
/** What may stand between "Order" and what it does. */
const BETWEEN =
  /^[\s,:-]*(?:\([^()]{0,40}\)[\s,:-]*|\b(?:entered|signed|dated) (?:on )?[\d/]+[\s,:-]*|(?:re:?|regarding|interim|final)\s+){0,4}/;
const ORDER = /^(?:\S+ ){0,4}?order\b/;
/** Leave that is given to do what was asked: `Order Authorizing Employment` on an application to employ. */
const LEAVE = /^(?:authoriz|allow|permit|for\b|award|appoint|continu|impos)/;
const ADDED = /\((?:re:?|related) ?(?:related )?(?:doc(?:ument)?(?:\(s\)|s)?)?[\s:#.[]*$/;
const NEAR = 32;
const HEADING = 300;

/**
 * The request that an order of a bankruptcy court grants by doing what its heading says, where its system adds the
 * number: `44` of `Order Authorizing Rejection of Leases (Related Doc # 44 )`. The first number, where there are
 * several: the others are papers about it. Null where the heading only hears, sets or regards something.
 */
export function grantsRelated(
  { lower, main }: Segments,
  references: readonly EntryReference[],
  context: TextContext,
): EntryReference | null {
  const asked = requestAdded(lower, references, context);
  if (asked === null) return null;
  const words = whatIsDone(lower.slice(main.start, Math.min(asked.start, main.start + HEADING)));
  if (words === null) return null;
  const isKnown = asked.title !== null || priorEntry(context, asked.number) !== null;
  const isSame = !isKnown || isAskedFor(titleOfRequest(asked, lower, context), words);
  return isSame ? asked : null;
}

/** The first number, or the first request of a list with titles: `10 Order Dismissing Case, 13 Motion to Reinstate`. */
function requestAdded(
  lower: string,
  references: readonly EntryReference[],
  context: TextContext,
): EntryReference | null {
  const [first] = references;
  if (first === undefined) return null;
  if (!ADDED.test(lower.slice(Math.max(0, first.start - NEAR), first.start))) return null;
  const asked = references.find((each) => mayBeDecided(each, 'granted', context)) ?? null;
  if (asked === first || (asked?.listed === true && asked.title !== null)) return asked;
  return null;
}

/** The words after "Order" where they say what is done: `authorizing rejection of leases`. */
function whatIsDone(heading: string): string | null {
  const order = ORDER.exec(heading)?.[0];
  if (order === undefined) return null;
  const words = heading.slice(order.length).replace(BETWEEN, '');
  return [DOING, INFINITIVE, PURPOSE].some((each) => each.test(words)) ? words : null;
}

/** Where the docket tells what was asked, it must be what is done. */
function isAskedFor(title: string, words: string): boolean {
  const done = words.replace(/^to /, '').split(' ')[0] ?? '';
  if (title.includes(stemOf(done))) return true;
  return LEAVE.test(words) && asksFor(title, words);
}

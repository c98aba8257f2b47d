import { REQUEST_WORDS } from '../links/document-words.js';
import type { EntryReference } from '../links/entry-reference.js';
import { priorEntry } from '../links/known-numbers.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { isRelated } from './added-references.js';
import { asksFor, stemOf, titleOfRequest } from './title-of-request.js';

const ABOUT = new Set(['re', 'regarding', 'on', 'upon', 'pursuant', 'to']);
const VERB = /\border(?:ed)? to (?!show\b)([a-z]{4,})|\b([a-z]{4,}ing)\b/g;
/** What a court does to hear a request, not to grant it, and nouns that look like verbs. */
const NOT_GRANTING =
  /^(?:sett?ing|resetting|reset|schedul\w+|direct\w*|requir\w+|referr?\w*|respond\w*|reply\w*|fil(?:e|ing)|answer\w*|regarding|concerning|hearing|briefing|pending|meeting|following|including|during|deny\w*|rejecting|striking|proceeding|pleading|sentencing|filing)$/;
/** `Order Authorizing Retention of Counsel` on an application to retain counsel. */
const ALLOWING =
  /^(?:authoriz|allow|permit|extend|enlarg|appoint|shorten|establish|terminat|lift|annul)/;
const AGREED = /\b(?:stipulat|joint|agreed|consent|unopposed)/;
const MOVES = /\b(?:contin|exten|modif|resched|vacat|chang)/;
const MOVED = /\b(?:continued|extended|rescheduled|reset|moved|modified|changed|due)\b/;
const ORDERED = /\bit is (?:hereby |so |further )*ordered\b|\bso ordered\b(?! by)/;
const HEADING = 200;

/**
 * The request that an order grants by doing what it asks, `8` of `ORDER to Continue Trial re 8 Motion` where 8 asks
 * to continue the trial, `61` of `ORDER on 61 Stipulation to Continue Sentencing. Sentencing is continued to March 4`.
 * Null where the order only hears, refers or names it.
 */
export function doesAsAsked(
  { lower, main }: Segments,
  references: readonly EntryReference[],
  context: TextContext,
): EntryReference | null {
  const [first] = references;
  if (first === undefined || !isOnRequest(lower, first, context)) return null;
  if (references.some(({ number, lead }) => number !== first.number && lead.separated)) return null;
  const heading = lower.slice(main.start, Math.min(first.start, main.start + HEADING));
  const order = heading.indexOf('order');
  if (order === -1) return null;
  const title = titleOfRequest(first, lower, context);
  const isDone =
    speaksOf(heading.slice(order), title) || isAgreed(lower.slice(first.start, main.end), title);
  return isDone ? first : null;
}

/** `re 12 Motion`, `(related document(s) 12)` where entry 12 is a motion. */
function isOnRequest(lower: string, reference: EntryReference, context: TextContext): boolean {
  const { title, lead, number } = reference;
  const isRequest =
    title === null ? priorEntry(context, number)?.type === 'motion' : REQUEST_WORDS.has(title.word);
  return isRequest && (ABOUT.has(lead.word) || isRelated(lower, reference));
}

function speaksOf(heading: string, title: string): boolean {
  for (const [, infinitive, participle] of heading.matchAll(VERB)) {
    const verb = infinitive ?? participle ?? '';
    if (NOT_GRANTING.test(verb)) continue;
    if (title.includes(stemOf(verb))) return true;
    if (ALLOWING.test(verb) && asksFor(title, heading)) return true;
  }
  return false;
}

/** What the parties agreed to is done: `Pursuant to 12 Stipulation, IT IS ORDERED that …`. */
function isAgreed(text: string, title: string): boolean {
  if (!AGREED.test(title)) return false;
  return ORDERED.test(text) || (MOVES.test(title) && MOVED.test(text));
}

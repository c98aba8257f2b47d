import { isReliefKind } from '../../docket/relief-kinds.js';
import type { RELIEF_KINDS } from '../../docket/relief-kinds.js';
import { MOTION_WORDS } from './motion-words.js';

/**
 * How long W.D. Wash. LCR 7(d) gives a motion: noted the day it is filed; short (second Friday, or 14 days); ordinary
 * (third Friday, or 21 days); long (fourth Friday, or 28 days); in limine, ordinary but without a reply; or not noted
 * under LCR 7(d) at all.
 */
export type MotionClass = 'same-day' | 'short' | 'ordinary' | 'long' | 'in-limine' | 'not-noted';

/** The motions that LCR 7(d) tells apart, each with its class; both systems of noting class them alike. */
const CLASSES = {
  'temporary-restraining-order': 'same-day',
  stipulated: 'same-day',
  'ex-parte': 'same-day',
  'over-length': 'same-day',
  reconsideration: 'same-day',
  'joint-discovery-submission': 'same-day',
  'appoint-mediator': 'same-day',
  'entry-of-default': 'same-day',
  'default-judgment-by-clerk': 'same-day',
  'default-judgment-without-appearance': 'same-day',
  recusal: 'same-day',
  'pro-hac-vice': 'same-day',
  'in-forma-pauperis': 'same-day',
  'relief-from-a-deadline': 'short',
  'protective-order': 'short',
  seal: 'short',
  dismissal: 'long',
  'summary-judgment': 'long',
  'preliminary-injunction': 'long',
  'class-certification': 'long',
  remand: 'long',
  transfer: 'long',
  'compel-arbitration': 'long',
  'in-limine': 'in-limine',
  'exclude-evidence': 'ordinary',
  'judgment-on-the-pleadings': 'ordinary',
  'default-judgment': 'ordinary',
  other: 'ordinary',
  'same-day-motion': 'same-day',
  'short-motion': 'short',
  'ordinary-motion': 'ordinary',
  'long-motion': 'long',
  habeas: 'not-noted',
} as const satisfies Record<string, MotionClass>;

/** A motion as LCR 7(d) sees it; `other` is every motion that the rule does not name. */
export type MotionKind = keyof typeof CLASSES;

/** Every kind of motion, in the order of their classes. */
export const MOTION_KINDS: readonly MotionKind[] = Object.keys(CLASSES) as MotionKind[];

/**
 * The class of a kind of motion: `classOf('summary-judgment')` is `long` (W.D. Wash. LCR 7(d)(3): fourth Friday; since
 * the rule counts days: 28).
 */
export function classOf(kind: MotionKind): MotionClass {
  return CLASSES[kind];
}

/** The kinds of relief whose motion LCR 7(d) names or treats apart; every other relief is `other`. */
const KIND_OF_RELIEF: Partial<Record<(typeof RELIEF_KINDS)[number], MotionKind>> = {
  'temporary-restraining-order': 'temporary-restraining-order',
  'preliminary-injunction': 'preliminary-injunction',
  dismissal: 'dismissal',
  'judgment-on-the-pleadings': 'judgment-on-the-pleadings',
  'summary-judgment': 'summary-judgment',
  'default-judgment': 'default-judgment',
  'entry-of-default': 'entry-of-default',
  remand: 'remand',
  'transfer-of-venue': 'transfer',
  'class-certification': 'class-certification',
  'leave-for-excess-pages': 'over-length',
  'extension-of-time': 'relief-from-a-deadline',
  'protective-order': 'protective-order',
  'exclude-evidence': 'exclude-evidence',
  seal: 'seal',
  'pro-hac-vice': 'pro-hac-vice',
  'in-forma-pauperis': 'in-forma-pauperis',
  reconsideration: 'reconsideration',
  'vacate-conviction': 'habeas',
  habeas: 'habeas',
};

const WORDS: Record<MotionKind, readonly string[]> = MOTION_WORDS;
const KIND_OF_WORDS: ReadonlyMap<string, MotionKind> = new Map([
  ...MOTION_KINDS.flatMap((kind) => WORDS[kind].map((words) => [words, kind] as const)),
  ...MOTION_KINDS.map((kind) => [kind, kind] as const),
]);
const KIND_OF_NAMED_RELIEF: ReadonlyMap<string, MotionKind> = new Map(
  Object.entries(KIND_OF_RELIEF),
);
const OPENING = /^(motions?|applications?|requests?) (to|for|seeking|requesting) /;
const ENDING = / (motions?|applications?|requests?)$/;
const ARTICLE = /^(an?|the) /;
/** A motion on which the parties agree is noted the day it is filed, whatever it asks for (LCR 7(d)(1), 10(g)). */
const AGREED = /^(joint )?(stipulated|agreed|stipulation)\b/;

/**
 * Which motion of LCR 7(d) a text means, or null when it means none that is known; whoever asked then refuses. It reads
 * the kinds of relief of the docket, the names of `MOTION_KINDS`, and the words lawyers use, in any case, with or
 * without "motion to". `readMotionKind('Motion to Dismiss')` is `dismissal`; `readMotionKind('TRO')` is
 * `temporary-restraining-order`; `readMotionKind('other:a view')` is `other`; `readMotionKind('28-day motion')` is `long-motion`;
 * `readMotionKind('waltz')` is null.
 */
export function readMotionKind(text: string): MotionKind | null {
  const name = text.trim().toLowerCase();
  if (isReliefKind(name)) return KIND_OF_NAMED_RELIEF.get(name) ?? 'other';
  const known = KIND_OF_WORDS.get(name);
  if (known !== undefined) return known;
  const words = plainWords(name);
  if (AGREED.test(words)) return 'stipulated';
  return KIND_OF_WORDS.get(words) ?? KIND_OF_WORDS.get(whatIsAsked(words)) ?? kindNamedIn(words);
}

/**
 * The kind that a longer text names: "to dismiss for want of jurisdiction". A text that names kinds of different classes
 * means none: whoever asked must choose.
 */
function kindNamedIn(words: string): MotionKind | null {
  const padded = ` ${words.replace(/[()/]/g, ' ').replace(/\s+/g, ' ').trim()} `;
  const named = [...KIND_OF_WORDS].filter(([phrase]) => padded.includes(` ${phrase} `));
  const longest = named.filter(
    ([phrase]) => !named.some(([other]) => other !== phrase && other.includes(phrase)),
  );
  const classes = new Set(longest.map(([, kind]) => CLASSES[kind]));
  return classes.size === 1 ? (longest[0]?.[1] ?? null) : null;
}

/** Hyphens and stops away, one space between words, no article before them. */
function plainWords(name: string): string {
  const words = name
    .replace(/[-\u2010-\u2013]/g, ' ')
    .replace(/[.,;:]/g, '')
    .replace(/\u2019/g, "'");
  return words.replace(/\s+/g, ' ').trim().replace(ARTICLE, '');
}

/** "motion for a protective order" asks for a "protective order"; "motion in limine" for an order "in limine". */
function whatIsAsked(words: string): string {
  const asked = words.replace(OPENING, '').replace(ENDING, '').replace(ARTICLE, '');
  return asked.replace(/^motions? (?=in )/, '');
}

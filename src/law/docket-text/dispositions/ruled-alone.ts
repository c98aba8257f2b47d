import type { EntryReference } from '../links/entry-reference.js';
import { ORDER_WORDS, REQUEST_WORDS } from '../links/document-words.js';
import type { Clause, Governed } from './ruling-group.js';
import { REQUEST } from './ruling-words.js';

const NOT_ASKING = new Set(['complaint', 'answer', 'exhibit', 'transcript', 'minutes', 'minute']);
const ANSWERING = new Set(['objection', 'objections']);
const BEFORE = 250;

/** Whether nothing stands beside a ruling word in its sentence: `Re: 40 Withdrawal. ALLOWED.` */
export function standsAlone(near: string): boolean {
  return !/[a-z\d]/.test(near);
}

/** The only entry that was named before a ruling word that stands alone, whatever paper it is. */
export function onlyNamed(named: readonly EntryReference[]): readonly EntryReference[] {
  const [first] = named;
  if (first === undefined || named.some(({ number }) => number !== first.number)) return [];
  const word = first.title?.word ?? '';
  const isAsked = first.title !== null && !ORDER_WORDS.has(word) && !NOT_ASKING.has(word);
  return isAsked && first.lead.word === 're' ? [first] : [];
}

/** `16 Chapter 13 Plan, 21 Objection to Confirmation … DENIED`: the plan is, not the objection to it. */
export function withoutAnswers(requests: readonly EntryReference[]): readonly EntryReference[] {
  const asking = requests.filter(({ title }) => title === null || !ANSWERING.has(title.word));
  return asking.length > 0 ? asking : requests;
}

/** `Hearing Held Re: Motion to Dismiss. WITHDRAWN`: what was spoken of before, where the word stands alone. */
export function speaksBefore({ sentence, lower }: Clause, { group }: Governed): boolean {
  const words = lower.slice(Math.max(0, sentence.start - BEFORE), group.start);
  return REQUEST.test(words);
}

/** Whether a title may be ruled upon where nothing else is named. */
export function isAsked({ title }: EntryReference): boolean {
  return title !== null && (REQUEST_WORDS.has(title.word) || title.word === 'plan');
}

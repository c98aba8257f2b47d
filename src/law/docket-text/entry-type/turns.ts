import type { EntryType } from '../../docket/entry-types.js';
import type { Act } from '../reading.js';
import { become } from './draft.js';
import type { Draft, Step } from './draft.js';
import type { EntryFacts } from './entry-facts.js';
import type { Family } from './vocabulary/opening.js';

/** A question about an entry whose opening words are known. */
export type Test = (draft: Draft, facts: EntryFacts) => boolean;

/** What an entry turns out to be when a test holds. */
export interface Turn {
  readonly when: Test;
  /** `same` leaves the type as it is. */
  readonly to: EntryType | 'same';
  readonly rule: string;
  /** Whether two careful clerks would agree; left out, the turn is doubtful. `keep`: as sure as it was. */
  readonly sure?: 'yes' | 'keep';
  readonly act?: Act;
}

/** A step for the openings of some families: the first turn that holds decides; with none, nothing changes. */
export function turns(families: readonly Family[], all: readonly Turn[]): Step {
  return {
    families,
    choose: (draft, facts) => {
      for (const turn of all) if (turn.when(draft, facts)) return turned(draft, turn);
      return draft;
    },
  };
}

function turned(draft: Draft, turn: Turn): Draft {
  const next = turn.to === 'same' ? kept(draft, turn) : retyped(draft, turn, turn.to);
  return turn.act === undefined || turn.act === next.act ? next : { ...next, act: turn.act };
}

function kept(draft: Draft, { rule, sure }: Turn): Draft {
  return sure === 'keep' ? draft : become(draft, draft.type, rule, sure === 'yes');
}

function retyped(draft: Draft, { rule, sure }: Turn, type: EntryType): Draft {
  return become(draft, type, rule, sure === 'yes' || (sure === 'keep' && draft.sure));
}

const NEAR = 400;

/** Whether words stand after the opening, within its next 400 letters. */
export function after(words: RegExp): Test {
  return ({ rest }) => words.test(rest.length > NEAR ? rest.slice(0, NEAR) : rest);
}

/** Whether words stand in the principal words, or in their first `length` letters. */
export function says(words: RegExp, length = Infinity): Test {
  return (_, { main }) => words.test(main.length > length ? main.slice(0, length) : main);
}

/** Whether the opening words are these. */
export function opens(words: RegExp): Test {
  return (draft) => words.test(draft.words);
}

/** Whether a word stands before the opening. */
export function preceded(...words: readonly string[]): Test {
  return ({ found }) => found?.before.some((word) => words.includes(word)) === true;
}

/** Whether a judge signed, ordered or approved. */
export function signed(_: Draft, facts: EntryFacts): boolean {
  return facts.signed;
}

/** Whether the entry is already of a type. */
export function is(type: EntryType): Test {
  return (draft) => draft.type === type;
}

/** Whether a test does not hold. */
export function not(test: Test): Test {
  return (draft, facts) => !test(draft, facts);
}

/** Whether every test holds. */
export function all(...tests: readonly Test[]): Test {
  return (draft, facts) => tests.every((test) => test(draft, facts));
}

/** Whether one of the tests holds. */
export function any(...tests: readonly Test[]): Test {
  return (draft, facts) => tests.some((test) => test(draft, facts));
}

/** Always. */
export function otherwise(): boolean {
  return true;
}

/** Whether the last small group names a user, who is a party's counsel in most courts. */
export function byUser(_: Draft, { user }: EntryFacts): boolean {
  return user === 'name';
}

/** Whether the last small group is a clerk's initials. */
export function byClerk(_: Draft, { user }: EntryFacts): boolean {
  return user === 'initials';
}

const BY_PARTY =
  /^[^;]{0,300}? by (?!(?:the )?(?:court|judge|magistrate|chief|district|hon|clerk|telephone|phone|video|zoom))/;

const BY_ROLE =
  /^[^.;(\d]{0,60} by:? (?:the )?(?:chapter \d+ )?(?:trustee|debtors?|plaintiffs?|defendants?|petitioners?|creditors?|claimants?)\b/;

/** Whether the text says that a party files: "filed by", "on behalf of", or "by" a name that is no judge's. */
export function byParty({ rest }: Draft, { user }: EntryFacts): boolean {
  const near = rest.slice(0, NEAR);
  if (/(?<!\bbe )\bfiled by (?!(?:the )?clerk)|\bon behalf of\b/.test(near)) return true;
  return (user === 'name' && BY_PARTY.test(near)) || BY_ROLE.test(near);
}

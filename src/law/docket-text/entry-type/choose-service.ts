import type { Draft, Step } from './draft.js';
import { become } from './draft.js';
import type { EntryFacts } from './entry-facts.js';
import { all, after, any, byClerk, byUser, is, not, opens, says, signed, turns } from './turns.js';

const RETURNED = /^.{0,90}(?:\breturn(?:ed)?\b|\bunexecuted\b|(?<!partially )\bexecuted\b)/;
const OFFICERS = /\bmarshals?\b|\busms?\b/;
const BY_OTHERS =
  /\b(?:filed )?by (?!(?:the )?(?:u\.?s\.?m|us marshal|united states marshal|u\.s\. marshal))/;

/** A summons, warrant, writ or judgment that came back is proof of service. */
export const returned: Step = { families: ['summons', 'warrant', 'judgment'], choose: byReturn };

function byReturn(draft: Draft, facts: EntryFacts): Draft {
  const { family, rest } = draft;
  if (!RETURNED.test(rest.slice(0, 120))) return draft;
  if (family === 'judgment' && !/^[^.]{0,30}\breturn/.test(rest)) return draft;
  const act = family === 'summons' ? whoServes(draft, facts) : 'clerk';
  return { ...become(draft, 'proof-of-service', 'returned'), act };
}

function whoServes({ rest }: Draft, { segments, user }: EntryFacts): Draft['act'] {
  if (BY_OTHERS.test(rest.slice(0, 300))) return 'party';
  if (OFFICERS.test(segments.lower)) return 'clerk';
  if (/\bin case as to\b|^[^.]{0,60}\bas to\b/.test(rest)) return 'clerk';
  return user === 'initials' ? 'clerk' : 'party';
}

/** A summons that a party asks for is the party's; one issued, the clerk's. */
export const summonsAsked: Step = turns(
  ['summons'],
  [
    { when: not(is('summons')), to: 'same', rule: 'returned', sure: 'keep' },
    {
      when: any(
        opens(/^(?:request|proposed|praecipe)|\brequest/),
        after(/^[^.]{0,20}\b(?:request(?:ed)?|submitted)\b/),
      ),
      to: 'same',
      rule: 'summons-asked',
      sure: 'keep',
      act: 'party',
    },
  ],
);

/** Who proves service: the marshal, the clerk's mailing center, or a party. */
export const whoProves: Step = turns(
  ['service'],
  [
    {
      when: (draft) => draft.act === 'clerk',
      to: 'same',
      rule: 'service-by-office',
      sure: 'keep',
      act: 'clerk',
    },
    { when: any(after(/\bby\b/), byUser), to: 'same', rule: 'service', sure: 'keep' },
    {
      when: says(/\bclerk\b|\badmin\b|\bmarshals?\b|\busms?\b/, 120),
      to: 'same',
      rule: 'service-by-office',
      sure: 'keep',
      act: 'clerk',
    },
    {
      when: all(opens(/^return of service/), not(after(/\banswer due\b|\bserved\b/))),
      to: 'same',
      rule: 'service-by-office',
      sure: 'keep',
      act: 'clerk',
    },
  ],
);

/** A warrant that a judge recalls or quashes, or that somebody applies for. */
export const warrantOrder: Step = turns(
  ['warrant'],
  [
    { when: not(is('warrant')), to: 'same', rule: 'returned', sure: 'keep' },
    {
      when: after(/^[^.]{0,20}\b(?:recall|quash|vacat|withdraw)/),
      to: 'same',
      rule: 'warrant-recalled',
    },
    { when: after(/^[^.]{0,20}\bapplication\b/), to: 'motion', rule: 'application-for-warrant' },
    { when: all(byClerk, signed), to: 'same', rule: 'warrant', sure: 'keep' },
  ],
);

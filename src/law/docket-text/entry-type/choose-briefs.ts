import { headOf } from './draft.js';
import type { Step } from './draft.js';
import { after, all, is, not, opens, otherwise, preceded, signed, turns } from './turns.js';
import type { Test } from './turns.js';

/** Whether words stand among those that say what a paper is about. */
function about(words: RegExp): Test {
  return ({ rest }) => words.test(headOf(rest));
}

const against = about(
  /\bin (?:opposition|response|repsonse)\b|\bopposing\b|\bopposition\b|\bcontra\b|\bin opp\b/,
);
const answering = about(/\b(?:in|of law in) (?:further support|reply)\b|\breply\b/);

/** A memorandum against a motion is a response, one that answers a response a reply, one a judge signed an opinion. */
export const sideOfBrief: Step = turns(
  ['brief'],
  [
    { when: all(signed, opens(/^memo/)), to: 'opinion', rule: 'signed-memorandum' },
    { when: answering, to: 'reply', rule: 'side-of-brief', sure: 'keep' },
    { when: against, to: 'response', rule: 'side-of-brief', sure: 'keep' },
    { when: preceded('reply'), to: 'reply', rule: 'side-of-brief', sure: 'keep' },
    {
      when: preceded('response', 'opposition'),
      to: 'response',
      rule: 'side-of-brief',
      sure: 'keep',
    },
  ],
);

/** A statement follows its side; a status statement is a report. */
export const sideOfStatement: Step = turns(
  ['statement'],
  [
    {
      when: all(opens(/^statement/), against),
      to: 'response',
      rule: 'side-of-statement',
      sure: 'yes',
    },
    {
      when: about(/\bcase management\b|\b26\b|\bstatus\b/),
      to: 'report',
      rule: 'status-statement',
    },
    {
      when: after(
        /^[^.;]{0,50}\binterested (?:part|person|entit)|^[^.;]{0,40}\bcorporate disclosure/,
      ),
      to: 'disclosure-statement',
      rule: 'statement-of-interest',
    },
  ],
);

const REPLY_TO_CLAIM = /\b(?:reply|answer)? ?to (?:[^ .;]+ ){0,4}(?:counter|cross)[ -]?claim/;

/** "Response in support" answers a response; a response to an order of the court is no response to a party. */
export const sideOfResponse: Step = turns(
  ['response'],
  [
    {
      when: all(
        opens(/^reply$/),
        after(/^ to \[?\d*\]? ?(?:counter ?-?claim|cross ?-?claim|answer\b)/),
      ),
      to: 'answer',
      rule: 'reply-to-counterclaim',
    },
    {
      when: all(opens(/^reply$/), after(REPLY_TO_CLAIM)),
      to: 'same',
      rule: 'reply-about-counterclaim',
    },
    { when: is('reply'), to: 'same', rule: 'reply', sure: 'keep' },
    {
      when: about(/^(?: \w+){0,2} in (?:further )?support\b/),
      to: 'reply',
      rule: 'response-in-support',
    },
    {
      when: all(about(/\bto (?:court|the court|order|standing)\b/), not(about(/show cause/))),
      to: 'same',
      rule: 'response-to-order',
    },
  ],
);

/** A letter of the clerk is a notice, one of an appeals court its paper, one for a transcript a transcript. */
export const writerOfLetter: Step = turns(
  ['letter'],
  [
    {
      when: after(/^[^.]{0,80}\btranscripts?\b/),
      to: 'transcript',
      rule: 'letter-for-transcript',
      act: 'party',
    },
    {
      when: after(/^ (?:from|by) (?:the )?(?:clerk|court clerk|deputy clerk|us district court)/),
      to: 'clerk-notice',
      rule: 'letter-of-clerk',
      sure: 'keep',
    },
    { when: after(/^[^.]{0,40}\b(?:sent|mailed) to\b/), to: 'clerk-notice', rule: 'letter-sent' },
    {
      when: after(
        /^ (?:from|by) (?:the )?(?:usca|(?:us|u\.s\.) court of appeal|court of appeal|supreme court)/,
      ),
      to: 'appeals-court',
      rule: 'letter-of-appeals-court',
      sure: 'keep',
    },
    { when: all(signed, after(/\bso ordered\b|\bendorse/)), to: 'order', rule: 'endorsed-letter' },
    { when: otherwise, to: 'same', rule: 'letter', sure: 'keep' },
  ],
);

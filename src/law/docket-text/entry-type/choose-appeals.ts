import type { Step } from './draft.js';
import {
  all,
  after,
  any,
  byClerk,
  byUser,
  is,
  not,
  opens,
  otherwise,
  preceded,
  says,
  signed,
  turns,
} from './turns.js';

/** A judgment entered by the clerk, or of an appeals court. */
export const whoseJudgment: Step = turns(
  ['judgment'],
  [
    { when: not(is('judgment')), to: 'same', rule: 'no-judgment', sure: 'keep' },
    {
      when: says(/\b(?:usca|court of appeals|circuit)\b/, 60),
      to: 'appeals-court',
      rule: 'judgment-of-appeals-court',
    },
    { when: preceded('clerk'), to: 'clerk-judgment', rule: 'judgment-by-clerk', sure: 'keep' },
    {
      when: all(not(signed), says(/\bby (?:the )?(?:deputy )?clerk\b|\bclerk of court\b/)),
      to: 'clerk-judgment',
      rule: 'judgment-by-clerk',
    },
    { when: opens(/\bsummary judgment\b/), to: 'same', rule: 'summary-judgment' },
  ],
);

const SENT = /^[^.]{0,40}\b(?:transmitted|sent to|forwarded|acknowledg|received from)/;

/** What an appeals court or the clerk does about an appeal is told from the party's own notice. */
export const appealNoted: Step = turns(
  ['appeal'],
  [
    {
      when: all(is('notice-of-appeal'), after(SENT)),
      to: 'appeals-court',
      rule: 'appeal-transmitted',
    },
    { when: all(opens(/^appeal$/), says(/ by /)), to: 'notice-of-appeal', rule: 'appeal-by-party' },
  ],
);

const NUMBERED =
  '(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\\.?c\\.?|federal)';
const APPEALS_COURT = `(?:usca|${NUMBERED} (?:circuit|cca|cir)\\b|courts? of appeals|cca|supreme court)`;
const BY_APPEALS_COURT = new RegExp(
  `^[^.;:]{0,40}\\b(?:of|from|by)\\b[^.;:]{0,40}\\b${APPEALS_COURT}`,
);
const OF_APPEAL = new RegExp(`\\b(?:${APPEALS_COURT}|record on appeal|short record|appellate)\\b`);

/** A ruling of an appeals court, and what the clerk notes about its papers, are that court's. */
export const paperOfAppeal: Step = turns(
  ['order', 'judgment', 'findings'],
  [
    {
      when: all(not(signed), after(BY_APPEALS_COURT)),
      to: 'appeals-court',
      rule: 'ruling-of-appeals-court',
    },
  ],
);

/** What a clerk notes about a paper of an appeals court is that court's. */
export const noteOfAppeal: Step = {
  families: null,
  choose: (draft, { main }) => {
    if (draft.type !== 'other-clerk' && draft.type !== 'clerk-notice') return draft;
    if (draft.family === 'mark' || !OF_APPEAL.test(main.slice(0, 120))) return draft;
    return { ...draft, type: 'appeals-court', rule: 'paper-of-appeal', sure: false };
  },
};

const ASKED = /request|order|designation|redact|purchase|ao 435/;
const asksForTranscript = any(
  all(opens(ASKED), not(opens(/redacted transcript|^notice of filing/))),
  after(/^ (?:order|request|designation|purchase)/),
);

/** Who asks for a transcript or its redaction. */
export const whoseTranscript: Step = turns(
  ['transcript'],
  [
    {
      when: all(is('transcript'), asksForTranscript, any(after(/ by /), byUser)),
      to: 'same',
      rule: 'transcript-asked',
      sure: 'keep',
      act: 'party',
    },
  ],
);

const FROM_JURORS =
  /^(?:juror|jury note|jury question|note from|jury list|jury communication|jury witness)/;
const FROM_COURT = /^(?:court|final jury|closing jury|jury charge|instruction to)/;

/** The court's own instructions, jurors' notes and verdicts are no party's papers. */
export const whoseJuryPaper: Step = turns(
  ['jury'],
  [
    { when: opens(FROM_JURORS), to: 'same', rule: 'paper-of-jurors', act: 'clerk' },
    {
      when: any(opens(FROM_COURT), preceded('court'), signed),
      to: 'same',
      rule: 'instructions-of-court',
      act: 'court',
    },
    {
      when: all(opens(/verdict/), not(says(/proposed/)), not(byUser)),
      to: 'same',
      rule: 'verdict',
      sure: 'keep',
      act: 'court',
    },
    { when: all(byClerk, opens(/^jury instruction/)), to: 'same', rule: 'jury-instructions' },
    { when: otherwise, to: 'same', rule: 'jury-paper', sure: 'keep' },
  ],
);

import type { LegalStandard, StandardFactor } from './standard.js';

const movant = { shownBy: 'movant', insteadOf: null } as const;

const INJUNCTION_FACTORS: readonly StandardFactor[] = [
  {
    ...movant,
    code: 'likelihood-of-success',
    name: 'Likelihood of success on the merits',
    kind: 'required',
    authority: 'Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20 (2008)',
    text: 'The movant is likely to succeed on the merits of a claim on which the relief rests.',
    shown: 'it is likely to succeed on the merits',
    showing: 'a likelihood of success on the merits',
  },
  {
    ...movant,
    code: 'irreparable-harm',
    name: 'Irreparable harm',
    kind: 'required',
    authority: 'Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20–22 (2008)',
    text: 'Without preliminary relief the movant is likely to suffer irreparable harm; that such harm is possible is not enough.',
    shown: 'it is likely to suffer irreparable harm in the absence of preliminary relief',
    showing: 'a likelihood of irreparable harm in the absence of preliminary relief',
  },
  {
    ...movant,
    code: 'balance-of-equities',
    name: 'Balance of equities',
    kind: 'required',
    authority: 'Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20, 24 (2008)',
    text: 'What granting the relief does to one party, weighed against what withholding it does to the other, favors the movant.',
    shown: 'the balance of equities tips in its favor',
    showing: 'that the balance of equities tips toward relief',
  },
  {
    ...movant,
    code: 'public-interest',
    name: 'Public interest',
    kind: 'required',
    authority: 'Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20, 24 (2008)',
    text: 'An injunction is in the public interest, with regard to its consequences for those who are no parties.',
    shown: 'an injunction is in the public interest',
    showing: 'that an injunction is in the public interest',
  },
  {
    ...movant,
    code: 'serious-questions',
    name: 'Serious questions and hardships tipping sharply',
    kind: 'alternative',
    insteadOf: 'likelihood-of-success',
    authority: 'All. for the Wild Rockies v. Cottrell, 632 F.3d 1127, 1131–35 (9th Cir. 2011)',
    text: 'In the Ninth Circuit, in place of likely success: serious questions going to the merits, if the balance of hardships tips sharply toward the movant. Likely irreparable harm and the public interest must be shown as well.',
    shown:
      'there are serious questions going to the merits and the balance of hardships tips sharply in its favor',
    showing:
      'serious questions going to the merits and a balance of hardships that tips sharply toward relief',
  },
];

const WINTER: LegalStandard = {
  code: 'preliminary-injunction-winter',
  name: 'Preliminary injunction (Winter)',
  authority: 'Fed. R. Civ. P. 65(a); Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20 (2008)',
  appliesTo: ['preliminary-injunction', 'temporary-restraining-order'],
  factors: INJUNCTION_FACTORS,
};

/** The conditions of an order without notice, and the factors that decide any such order in substance. */
const RESTRAINING_ORDER: LegalStandard = {
  code: 'rule-65b-tro',
  name: 'Temporary restraining order',
  authority:
    "Fed. R. Civ. P. 65(b)(1); Stuhlbarg Int'l Sales Co. v. John D. Brush & Co., 240 F.3d 832, 839 n.7 (9th Cir. 2001)",
  appliesTo: ['temporary-restraining-order'],
  factors: [
    {
      ...movant,
      code: 'immediate-injury',
      name: 'Immediate and irreparable injury before the adverse party can be heard',
      kind: 'element',
      authority: 'Fed. R. Civ. P. 65(b)(1)(A)',
      text: 'For an order without notice: specific facts in an affidavit or a verified complaint clearly show that immediate and irreparable injury, loss, or damage will result to the movant before the adverse party can be heard in opposition.',
      shown:
        'it will suffer immediate and irreparable injury before the adverse party can be heard',
      showing: 'immediate and irreparable injury before the adverse party can be heard',
    },
    {
      ...movant,
      code: 'notice-or-efforts',
      name: 'Notice, or efforts to give it certified',
      kind: 'element',
      authority: 'Fed. R. Civ. P. 65(b)(1)(B)',
      text: "For an order without notice: the movant's attorney certifies in writing any efforts made to give notice and the reasons why it should not be required.",
      shown:
        'its attorney certified in writing the efforts made to give notice and why notice should not be required',
      showing: 'a written certificate of the efforts made to give notice',
    },
    ...INJUNCTION_FACTORS,
  ],
};

const FAILURE_TO_STATE_A_CLAIM: LegalStandard = {
  code: 'rule-12b6',
  name: 'Failure to state a claim',
  authority:
    'Fed. R. Civ. P. 12(b)(6); Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007); Ashcroft v. Iqbal, 556 U.S. 662, 678–79 (2009)',
  appliesTo: ['dismissal'],
  factors: [
    {
      code: 'well-pleaded-facts',
      name: 'Well-pleaded facts',
      kind: 'element',
      insteadOf: null,
      authority: 'Ashcroft v. Iqbal, 556 U.S. 662, 678–79 (2009)',
      text: 'Facts well pleaded are taken as true; legal conclusions and bare recitals of the elements of a claim are not.',
      shownBy: 'pleader',
      shown: 'its claim rests on well-pleaded facts and not on legal conclusions',
      showing: 'well-pleaded facts behind the claim',
    },
    {
      code: 'plausible-claim',
      name: 'Claim plausible on its face',
      kind: 'required',
      insteadOf: null,
      authority: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)',
      text: 'The facts pleaded allow the reasonable inference that the defendant is liable for the misconduct alleged.',
      shownBy: 'pleader',
      shown: 'the facts it pleads state a claim to relief that is plausible on its face',
      showing: 'a claim to relief that is plausible on its face',
    },
  ],
};

const SUMMARY_JUDGMENT: LegalStandard = {
  code: 'rule-56',
  name: 'Summary judgment',
  authority:
    'Fed. R. Civ. P. 56(a); Celotex Corp. v. Catrett, 477 U.S. 317, 322–23 (1986); Anderson v. Liberty Lobby, Inc., 477 U.S. 242, 247–48 (1986)',
  appliesTo: ['summary-judgment'],
  factors: [
    {
      ...movant,
      code: 'no-genuine-dispute',
      name: 'No genuine dispute as to any material fact',
      kind: 'required',
      authority: 'Anderson v. Liberty Lobby, Inc., 477 U.S. 242, 247–48 (1986)',
      text: 'On no fact that might affect the outcome under the governing law could a reasonable jury find for the other party.',
      shown: 'there is no genuine dispute as to any material fact',
      showing: 'the absence of a genuine dispute as to any material fact',
    },
    {
      ...movant,
      code: 'entitled-to-judgment',
      name: 'Entitled to judgment as a matter of law',
      kind: 'required',
      authority: 'Celotex Corp. v. Catrett, 477 U.S. 317, 322–23 (1986)',
      text: 'On the undisputed facts the law gives judgment to the movant, above all where the other party fails on an essential element it has to prove.',
      shown: 'it is entitled to judgment as a matter of law',
      showing: 'a right to judgment as a matter of law',
    },
  ],
};

/** The tests by which courts decide the requests Nunc reads findings on. */
export const LEGAL_STANDARDS: readonly LegalStandard[] = [
  WINTER,
  RESTRAINING_ORDER,
  FAILURE_TO_STATE_A_CLAIM,
  SUMMARY_JUDGMENT,
];

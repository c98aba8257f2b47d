import { civilDate } from '../../src/law/calendar/civil-date.js';
import type { CasePageFacts, EntryFacts } from '../../src/dashboard/case-page-facts.js';
import { casePageFacts, disposition, filing, finding, printed, ruling } from './page-facts.js';

const PARLER = '01900000-0000-7000-8000-00000000a001';
const AWS = '01900000-0000-7000-8000-00000000a002';
const JUDGE = '01900000-0000-7000-8000-00000000b001';
export const TRO = '01900000-0000-7000-8000-00000000c001';
export const PI = '01900000-0000-7000-8000-00000000c002';
const CLAIMS = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000d00${n}`) as [
  string,
  string,
  string,
];
const ORDER_SOURCE = {
  title: 'Order denying motion for preliminary injunction, Justia',
  url: 'https://law.justia.com/cases/federal/district-courts/washington/wawdce/2:2021cv00031/294664/34/',
  locator: 'Dkt. 34, 14 pp.',
  retrievedOn: null,
  note: null,
};

const complaint = filing('2021-01-11', { number: 1, type: 'complaint', filedBy: [PARLER] });
const motion = filing('2021-01-11', {
  number: 2,
  filedBy: [PARLER],
  reliefSought: [{ id: TRO, kind: 'temporary-restraining-order', note: null }],
});
const notice = ruling('2021-01-11', { judgeId: JUDGE });
const opposition = filing('2021-01-12', {
  type: 'response',
  filedBy: [AWS],
  relations: [{ to: motion.id, kind: 'responds-to', position: 'opposes' }],
});
const toSeal = filing('2021-01-12', {
  filedBy: [AWS],
  reliefSought: [
    { id: '01900000-0000-7000-8000-00000000c003', kind: 'seal', note: 'redacted postings' },
  ],
});
const reply = filing('2021-01-13', {
  type: 'reply',
  filedBy: [PARLER],
  relations: [{ to: motion.id, kind: 'replies-to', position: null }],
});
const hearing = ruling('2021-01-14', { type: 'minute-entry', judgeId: JUDGE });
const order = ruling('2021-01-21', {
  number: 34,
  judgeId: JUDGE,
  appliesStandard: 'preliminary-injunction-winter',
  dispositions: [
    disposition({
      reliefId: TRO,
      outcome: 'converted',
      convertedTo: 'preliminary-injunction',
      newReliefId: PI,
    }),
    disposition({ reliefId: TRO, outcome: 'denied' }),
  ],
  findings: [
    finding('likelihood-of-success', {
      claimId: CLAIMS[0],
      quote:
        'no evidence that AWS and Twitter acted together intentionally—or even at all—in restraint of trade',
      page: 6,
    }),
    finding('likelihood-of-success', {
      claimId: CLAIMS[1],
      quote:
        'Parler has not denied that at the time AWS invoked its termination or suspension rights under Sections 4, 6 and 7, Parler was in violation of the Agreement and the AUP',
      page: 8,
    }),
    finding('likelihood-of-success', {
      claimId: CLAIMS[2],
      quote: 'Parler has therefore not demonstrated a likelihood of success on this claim.',
      page: 10,
    }),
    finding('irreparable-harm', { outcome: 'mixed' }),
    finding('balance-of-equities', {
      quote:
        'explicitly rejects any suggestion that the balance of equities or the public interest favors obligating AWS to host the kind of abusive, violent content at issue',
      page: 13,
    }),
    finding('public-interest', {
      quote:
        'neither the public interest nor the balance of equities favors granting an injunction in this case',
      page: 13,
    }),
  ],
});
const dismissal = filing('2021-03-02', {
  type: 'notice-of-dismissal',
  filedBy: [PARLER],
  closesCase: 'voluntarily-dismissed',
});

const ENTRIES: readonly EntryFacts[] = [
  printed(complaint, {
    text: 'VERIFIED COMPLAINT against defendant Amazon Web Services, Inc., filed by Parler LLC.',
    sources: [
      {
        ...ORDER_SOURCE,
        title: 'Verified complaint, Scribd',
        url: 'https://www.scribd.com/embeds/490402892/content',
        locator: '19 pp.',
      },
    ],
  }),
  printed(motion, {
    text: 'MOTION for Temporary Restraining Order, filed by Plaintiff Parler LLC.',
  }),
  printed(notice, {
    text: 'ORDER: Plaintiff shall serve all papers, including the complaint, by 5:00 p.m. PST on January 11, 2021.',
    deadlines: [
      { what: 'serve all papers', on: civilDate('2021-01-11'), at: '17:00', forPartyIds: [PARLER] },
    ],
  }),
  printed(opposition, {
    text: 'RESPONSE in opposition to Motion for Temporary Restraining Order, filed by Defendant Amazon Web Services, Inc.',
  }),
  printed(toSeal, {
    text: 'MOTION to Seal, filed by Defendant Amazon Web Services, Inc.',
    attachments: [{ number: 1, description: 'Proposed order', pages: 2 }],
  }),
  printed(reply, { text: 'REPLY, filed by Plaintiff Parler LLC.' }),
  printed(hearing, {
    text: 'MINUTE ENTRY for proceedings held before Judge Barbara J. Rothstein: hearing on the motion. Taken under advisement.',
    hearings: [
      {
        what: 'motion hearing',
        on: civilDate('2021-01-14'),
        at: '2021-01-14T18:00:00+00:00',
        mode: 'video',
        outcome: 'argued and taken under advisement',
      },
    ],
  }),
  printed(order, {
    text: 'ORDER denying Plaintiff’s 2 Motion for TRO/Preliminary Injunction. Signed by Judge Barbara J. Rothstein. (PM)',
    sources: [ORDER_SOURCE],
  }),
  printed(dismissal, {
    text: 'NOTICE of Voluntary Dismissal without prejudice, filed by Plaintiff Parler LLC.',
  }),
];

/** Parler LLC v. Amazon Web Services, Inc., as far as the public record that could be seen goes. */
export function parlerFacts(asOf?: string): CasePageFacts {
  return casePageFacts({
    ...(asOf === undefined ? {} : { asOf }),
    today: '2026-11-20',
    case: {
      id: '01900000-0000-7000-8000-00000000ca01',
      docketNumber: '2:21-cv-00031-BJR',
      docketNumberNormal: '2:21-cv-00031',
      caption: 'Parler LLC v. Amazon Web Services, Inc.',
      filedOn: civilDate('2021-01-11'),
      terminatedOn: null,
      natureOfSuit: '410 Antitrust',
      cause: '15:1 Antitrust Litigation',
      jurisdiction: 'Federal question',
      juryDemand: null,
      judge: 'Barbara J. Rothstein',
      referredJudge: null,
      sources: [ORDER_SOURCE],
    },
    claims: [
      ['Conspiracy in restraint of trade', 'Sherman Act § 1, 15 U.S.C. § 1'],
      ['Breach of contract', 'Customer Services Agreement; Washington common law'],
      ['Tortious interference with business expectancy', 'Washington common law'],
    ].map(([title = '', authority = ''], index) => ({
      id: CLAIMS[index] ?? '',
      ...{ title, authority, count: index + 1 },
      assertedIn: complaint.id,
      againstPartyIds: [AWS],
    })),
    standards: [
      {
        code: 'preliminary-injunction-winter',
        name: 'Preliminary injunction (Winter)',
        factors: [
          ['likelihood-of-success', 'Likelihood of success on the merits'],
          ['irreparable-harm', 'Irreparable harm'],
          ['balance-of-equities', 'Balance of equities'],
          ['public-interest', 'Public interest'],
          ['serious-questions', 'Serious questions and hardships tipping sharply'],
        ].map(([code = '', name = '']) => ({
          code,
          name,
          isAlternative: code === 'serious-questions',
        })),
      },
    ],
    judges: [{ id: JUDGE, name: 'Barbara J. Rothstein' }],
    parties: [
      {
        id: PARLER,
        name: 'Parler LLC',
        role: 'plaintiff',
        roleText: null,
        aliases: [],
        joinedOn: null,
        terminatedOn: null,
        counsel: [counsel('David J. Groesbeck', 'David J. Groesbeck PS')],
      },
      {
        id: AWS,
        name: 'Amazon Web Services, Inc.',
        role: 'defendant',
        roleText: null,
        aliases: ['AWS'],
        joinedOn: null,
        terminatedOn: null,
        counsel: [
          counsel('Ambika K. Doran', 'Davis Wright Tremaine LLP (Seattle)'),
          {
            ...counsel('Alonzo B. Wickers IV', 'Davis Wright Tremaine LLP (Los Angeles)'),
            roles: ['pro-hac-vice'],
          },
        ],
      },
    ],
    related:
      asOf === undefined
        ? [
            {
              kind: 'refiled-as',
              direction: 'outgoing',
              on: civilDate('2021-03-02'),
              courtId: 'wa-king-superior',
              courtCitation: 'Wash. Super. Ct. King Cnty.',
              docketNumber: '21-2-02856-6 SEA',
              docketNumberNormal: '21-2-02856-6 sea',
              caption: 'Parler LLC v. Amazon Web Services, Inc., et al.',
              sources: [],
            },
          ]
        : [],
    headline:
      'Parler LLC dismissed its case against Amazon Web Services, Inc. on March 2, 2021, after the court had denied it a preliminary injunction.',
    entries: ENTRIES,
  });
}

function counsel(
  attorneyName: string,
  firm: string,
): CasePageFacts['parties'][number]['counsel'][number] {
  return { attorneyName, firm, roles: ['lead'], appearedOn: null, terminatedOn: null };
}

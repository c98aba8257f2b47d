import type { Step } from '../sample.js';
import {
  BLOOMBERG_COPY,
  BUSINESS_INSIDER,
  FIRST_ORDER_QUOTED,
  JUST_LAWFUL_REPLY,
  JUST_LAWFUL_RESPONSE,
  LEGAL_INSURRECTION,
  ORDER_ON_JUSTIA,
  REUTERS,
  TAG24,
  TECHTARGET,
} from './sources.js';

const CASE = '@federal-case';
const NUMBER_UNKNOWN = 'The number of this entry is not established.';

/** The motion for a temporary restraining order, what answered it, and the hearing. */
export const THE_MOTION: readonly Step[] = [
  {
    put: 'filing',
    as: '@tro-motion',
    of: CASE,
    reliefs: ['@tro'],
    body: {
      type: 'motion',
      number: 2,
      text: 'Motion for temporary restraining order, filed by Parler LLC.',
      filedOn: '2021-01-11',
      filedBy: ['@parler'],
      reliefSought: [{ kind: 'temporary-restraining-order' }],
      sources: [
        { ...ORDER_ON_JUSTIA, note: 'Calls it “2 Motion for TRO/Preliminary Injunction”.' },
        REUTERS,
      ],
    },
  },
  {
    put: 'ruling',
    as: '@service-order',
    of: CASE,
    body: {
      type: 'order',
      text: "Order directing Parler LLC to serve all papers, the complaint among them, on Amazon Web Services, Inc. by 5:00 p.m. PST today, and setting the time for AWS's response to the motion. It notes that AWS appears not to have been served and that no certificate under Fed. R. Civ. P. 65(b)(1)(B) was filed.",
      filedOn: '2021-01-11',
      judgeId: '@rothstein',
      relations: [{ to: '@tro-motion', kind: 'concerns' }],
      deadlines: [
        {
          what: 'Parler to serve all papers on AWS',
          on: '2021-01-11',
          at: '17:00',
          forPartyIds: ['@parler'],
        },
      ],
      sources: [{ ...FIRST_ORDER_QUOTED, locator: NUMBER_UNKNOWN }],
    },
  },
  {
    put: 'filing',
    as: '@response',
    of: CASE,
    body: {
      type: 'response',
      text: 'Opposition of Amazon Web Services, Inc. to the motion for a temporary restraining order: the agreement permitted the suspension, Parler was the one in breach, there was no agreement with Twitter, and 47 U.S.C. § 230 bars the claims.',
      filedOn: '2021-01-12',
      filedBy: ['@aws'],
      relations: [{ to: '@tro-motion', kind: 'responds-to', position: 'opposes' }],
      sources: [
        { ...TECHTARGET, locator: 'lines 31–37', note: NUMBER_UNKNOWN },
        JUST_LAWFUL_RESPONSE,
        REUTERS,
      ],
    },
  },
  {
    put: 'filing',
    as: '@aws-declaration',
    of: CASE,
    body: {
      type: 'declaration',
      text: 'Redacted declaration of an executive of Amazon Web Services, Inc., with exhibits, in support of its opposition.',
      filedOn: '2021-01-12',
      filedBy: ['@aws'],
      relations: [{ to: '@response', kind: 'supports' }],
      sources: [{ ...REUTERS, note: NUMBER_UNKNOWN }, JUST_LAWFUL_RESPONSE],
    },
  },
  {
    put: 'filing',
    as: '@seal-motion',
    of: CASE,
    reliefs: ['@seal'],
    body: {
      type: 'motion',
      text: 'Request of Amazon Web Services, Inc. to seal, made with redacted copies of Parler posts.',
      filedOn: '2021-01-12',
      filedBy: ['@aws'],
      reliefSought: [{ kind: 'seal' }],
      sources: [
        {
          ...JUST_LAWFUL_RESPONSE,
          note: `${NUMBER_UNKNOWN} What became of the request was not seen.`,
        },
      ],
    },
  },
  {
    put: 'ruling',
    as: '@hearing-notice',
    of: CASE,
    body: {
      type: 'hearing-notice',
      text: 'Notice setting a hearing on the motion for January 14, 2021 at 10:00 a.m. PST.',
      filedOn: '2021-01-13',
      relations: [{ to: '@tro-motion', kind: 'concerns' }],
      hearings: [
        {
          what: 'argument on the motion',
          on: '2021-01-14',
          at: '10:00',
          mode: 'telephone',
        },
      ],
      sources: [
        {
          ...JUST_LAWFUL_REPLY,
          note: `${NUMBER_UNKNOWN} Made on or before January 13, 2021, and entered here on the last day it can have.`,
        },
      ],
    },
  },
  {
    put: 'filing',
    as: '@reply',
    of: CASE,
    body: {
      type: 'reply',
      text: 'Reply of Parler LLC in support of its motion: the suspension was in truth a termination, which the agreement permits only after thirty days; Parler answered every report that AWS made.',
      filedOn: '2021-01-13',
      filedBy: ['@parler'],
      relations: [
        { to: '@tro-motion', kind: 'replies-to' },
        { to: '@response', kind: 'replies-to' },
      ],
      sources: [{ ...JUST_LAWFUL_REPLY, note: NUMBER_UNKNOWN }],
    },
  },
  {
    put: 'filing',
    as: '@matze-declaration',
    of: CASE,
    body: {
      type: 'declaration',
      text: 'Declaration of John Matze, chief executive officer of Parler LLC, in support of its motion.',
      filedOn: '2021-01-13',
      filedBy: ['@parler'],
      relations: [
        { to: '@tro-motion', kind: 'supports' },
        { to: '@reply', kind: 'supports' },
      ],
      sources: [
        { ...BUSINESS_INSIDER, locator: 'lines 3–21' },
        { ...JUST_LAWFUL_REPLY, note: NUMBER_UNKNOWN },
      ],
    },
  },
  {
    put: 'ruling',
    as: '@hearing',
    of: CASE,
    makes: ['@pi'],
    body: {
      type: 'minute-entry',
      text: 'Minute entry for proceedings before Judge Barbara Jacobs Rothstein: hearing held on the motion for a temporary restraining order. The court is not inclined to order immediate relief and will treat the motion as one for a preliminary injunction.',
      filedOn: '2021-01-14',
      judgeId: '@rothstein',
      relations: [{ to: '@tro-motion', kind: 'concerns' }],
      dispositions: [
        { reliefId: '@tro', outcome: 'converted', convertedTo: 'preliminary-injunction' },
      ],
      hearings: [
        {
          what: 'oral argument on the motion',
          on: '2021-01-14',
          at: '10:00',
          mode: 'videoconference',
          outcome: 'Held; ruling to follow as quickly as possible.',
        },
      ],
      sources: [
        { ...TAG24, note: NUMBER_UNKNOWN },
        {
          ...LEGAL_INSURRECTION,
          note: 'The order of January 21 speaks of a videoconference; the notice, as reported, of the telephone.',
        },
        {
          ...ORDER_ON_JUSTIA,
          note: 'Records that the parties agree that the motion was converted.',
        },
      ],
    },
  },
  {
    put: 'filing',
    as: '@supplement',
    of: CASE,
    body: {
      type: 'other-paper',
      text: 'Supplemental paper of Parler LLC on its search for another host.',
      filedOn: '2021-01-18',
      filedBy: ['@parler'],
      relations: [{ to: '@tro-motion', kind: 'supports' }],
      sources: [
        { ...BLOOMBERG_COPY, note: `${NUMBER_UNKNOWN} “Monday” is taken to be January 18, 2021.` },
      ],
    },
  },
];

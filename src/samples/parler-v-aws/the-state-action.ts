import type { AddPartyRequest } from '../../parties/dto/add-party.request.js';
import type { Step } from '../sample.js';
import {
  JURIST,
  KING_COUNTY_COMPLAINT,
  LAW_STREET,
  REMAND_ORDER,
  SEATTLE_TIMES,
} from './sources.js';

const STATE = '@state-case';
const REMOVED = '@removed-case';
const CAPTION = 'Parler LLC v. Amazon Web Services, Inc. and Amazon.com, Inc.';

const PARLER: AddPartyRequest = { name: 'Parler LLC', role: 'plaintiff', kind: 'organization' };
const AWS: AddPartyRequest = {
  name: 'Amazon Web Services, Inc.',
  role: 'defendant',
  kind: 'organization',
  aliases: ['AWS'],
};
const AMAZON: AddPartyRequest = {
  name: 'Amazon.com, Inc.',
  role: 'defendant',
  kind: 'organization',
};

/** The action in King County Superior Court. */
const IN_KING_COUNTY: readonly Step[] = [
  {
    put: 'case',
    as: STATE,
    body: {
      courtId: 'wa-king-superior',
      docketNumber: '21-2-02856-6 SEA',
      caption: CAPTION,
      filedOn: '2021-03-02',
      sources: [KING_COUNTY_COMPLAINT, JURIST],
    },
  },
  { put: 'party', as: '@parler-state', of: STATE, body: PARLER },
  { put: 'party', as: '@aws-state', of: STATE, body: AWS },
  { put: 'party', as: '@amazon-state', of: STATE, body: AMAZON },
  {
    put: 'counsel',
    of: '@parler-state',
    body: {
      attorneyName: 'Angelo Calfo',
      firm: 'Calfo Eakes LLP, Seattle, WA',
      roles: ['unknown'],
    },
  },
  {
    put: 'filing',
    as: '@state-complaint',
    of: STATE,
    body: {
      type: 'complaint',
      text: 'Complaint for damages in fifteen counts, in contract, tort and unfair competition; jury trial requested.',
      filedOn: '2021-03-02',
      filedAt: '2021-03-02T16:27:00-08:00',
      filedBy: ['@parler-state'],
      sources: [
        { ...KING_COUNTY_COMPLAINT, locator: 'stamp: e-filed March 2, 2021, 4:27 PM' },
        { ...JURIST, note: 'Gives fifteen counts; says “Wednesday”, against the stamp.' },
      ],
    },
  },
  {
    put: 'relation',
    of: '@federal-case',
    body: { toCaseId: STATE, kind: 'refiled-as', on: '2021-03-02', sources: [LAW_STREET] },
  },
];

/** The same action, removed to the federal court and sent back. */
const REMOVED_AND_REMANDED: readonly Step[] = [
  {
    put: 'case',
    as: REMOVED,
    body: {
      courtId: 'wawd',
      docketNumber: '2:21-cv-00270-BJR',
      caption: CAPTION,
      filedOn: '2021-03-03',
      assignedJudgeId: '@rothstein',
      sources: [SEATTLE_TIMES, REMAND_ORDER],
    },
  },
  { put: 'party', as: '@parler-removed', of: REMOVED, body: PARLER },
  { put: 'party', as: '@aws-removed', of: REMOVED, body: AWS },
  { put: 'party', as: '@amazon-removed', of: REMOVED, body: AMAZON },
  {
    put: 'filing',
    as: '@removal',
    of: REMOVED,
    body: {
      type: 'notice-of-removal',
      text: 'Notice of removal from King County Superior Court, No. 21-2-02856-6 SEA.',
      filedOn: '2021-03-03',
      filedBy: ['@aws-removed', '@amazon-removed'],
      sources: [SEATTLE_TIMES, LAW_STREET],
    },
  },
  {
    put: 'relation',
    of: REMOVED,
    body: { toCaseId: STATE, kind: 'removed-from', on: '2021-03-03', sources: [SEATTLE_TIMES] },
  },
  {
    put: 'ruling',
    as: '@remand',
    of: REMOVED,
    body: {
      type: 'order',
      number: 69,
      text: 'SEALED order granting the amended motion for remand, denying the motion to amend the notice of removal and the motion for sanctions, and granting the motions to seal.',
      filedOn: '2021-09-17',
      judgeId: '@rothstein',
      sealed: true,
      dispositions: [
        { request: 'amended motion for remand (Dkt. 20)', outcome: 'granted' },
        { request: 'motion to amend the notice of removal (Dkt. 33)', outcome: 'denied' },
        { request: 'motion for sanctions (Dkt. 35)', outcome: 'denied' },
        { request: 'motions to seal (Dkts. 39, 44, 59 and 64)', outcome: 'granted' },
      ],
      closesCase: 'remanded',
      sources: [
        {
          ...REMAND_ORDER,
          note: 'The days on which the motions were filed are not established, so they are not on this docket.',
        },
      ],
    },
  },
  {
    put: 'ruling',
    as: '@redacted-remand',
    of: REMOVED,
    body: {
      type: 'order',
      number: 71,
      text: 'Redacted order on the motion for remand (redacted version of 69).',
      filedOn: '2021-09-30',
      judgeId: '@rothstein',
      relations: [{ to: '@remand', kind: 'concerns' }],
      sources: [{ ...REMAND_ORDER, note: '16 pages.' }],
    },
  },
  {
    put: 'relation',
    of: REMOVED,
    body: { toCaseId: STATE, kind: 'remanded-to', on: '2021-09-17', sources: [REMAND_ORDER] },
  },
];

/** What followed the dismissal: a new action in the state court, its removal and its remand. */
export const THE_STATE_ACTION: readonly Step[] = [...IN_KING_COUNTY, ...REMOVED_AND_REMANDED];

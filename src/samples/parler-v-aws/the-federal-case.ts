import type { Step } from '../sample.js';
import {
  COMPLAINT_COPY,
  LAW_STREET,
  ORDER_ON_SCRIBD,
  SEATTLE_TIMES,
  WASHINGTON_EXAMINER,
} from './sources.js';

const CASE = '@federal-case';

/** The case record, who is in it, and what is claimed. */
export const THE_CASE: readonly Step[] = [
  {
    put: 'judge',
    as: '@rothstein',
    body: {
      name: 'Barbara Jacobs Rothstein',
      title: 'United States District Judge',
      initials: 'BJR',
      courtId: 'wawd',
    },
  },
  {
    put: 'case',
    as: CASE,
    body: {
      courtId: 'wawd',
      docketNumber: '2:21-cv-00031-BJR',
      caption: 'Parler LLC v. Amazon Web Services, Inc.',
      filedOn: '2021-01-11',
      assignedJudgeId: '@rothstein',
      sources: [
        { ...COMPLAINT_COPY, locator: 'header: Filed 01/11/21' },
        { ...ORDER_ON_SCRIBD, locator: 'caption, which prints the number as 2:21-cv-0031-BJR' },
        {
          ...SEATTLE_TIMES,
          note: 'On the end of the case. The day PACER gives for it is not established.',
        },
      ],
    },
  },
  {
    put: 'party',
    as: '@parler',
    of: CASE,
    body: { name: 'Parler LLC', role: 'plaintiff', roleText: 'Plaintiff', kind: 'organization' },
  },
  {
    put: 'party',
    as: '@aws',
    of: CASE,
    body: {
      name: 'Amazon Web Services, Inc.',
      role: 'defendant',
      roleText: 'Defendant',
      kind: 'organization',
      aliases: ['AWS', 'Amazon Web Services Inc'],
    },
  },
  {
    put: 'counsel',
    of: '@parler',
    body: {
      attorneyName: 'David J. Groesbeck',
      firm: 'David J. Groesbeck PS, Spokane, WA',
      roles: ['unknown'],
    },
  },
  {
    put: 'counsel',
    of: '@aws',
    body: {
      attorneyName: 'Ambika K. Doran',
      firm: 'Davis Wright Tremaine LLP, Seattle, WA',
      roles: ['unknown'],
    },
  },
  {
    put: 'counsel',
    of: '@aws',
    body: {
      attorneyName: 'Alonzo B. Wickers IV',
      firm: 'Davis Wright Tremaine LLP, Los Angeles, CA',
      roles: ['pro-hac-vice'],
    },
  },
  {
    put: 'filing',
    as: '@complaint',
    of: CASE,
    body: {
      type: 'complaint',
      number: 1,
      text: 'Verified complaint against Amazon Web Services, Inc., filed by Parler LLC.',
      filedOn: '2021-01-11',
      filedBy: ['@parler'],
      sources: [
        {
          ...COMPLAINT_COPY,
          note: "Described from the paper; the clerk's words were not seen. Three counts, 19 pages; verified by the company's Chief Operating Officer.",
        },
      ],
    },
  },
  {
    put: 'claim',
    as: '@sherman-act',
    of: CASE,
    body: {
      count: 1,
      title: 'Conspiracy in restraint of trade',
      authority: 'Sherman Act § 1, 15 U.S.C. § 1',
      againstPartyIds: ['@aws'],
      assertedBy: ['@parler'],
      assertedIn: '@complaint',
      elements: ['a conspiracy', 'the intent to restrain trade', 'actual injury to competition'],
    },
  },
  {
    put: 'claim',
    as: '@contract',
    of: CASE,
    body: {
      count: 2,
      title: 'Breach of contract',
      authority: 'Washington common law; Customer Services Agreement § 7.2(b)',
      againstPartyIds: ['@aws'],
      assertedBy: ['@parler'],
      assertedIn: '@complaint',
      elements: ['a duty under the contract', 'its breach', 'damage caused by the breach'],
    },
  },
  {
    put: 'claim',
    as: '@interference',
    of: CASE,
    body: {
      count: 3,
      title: 'Tortious interference with business expectancy',
      authority: 'Washington common law',
      againstPartyIds: ['@aws'],
      assertedBy: ['@parler'],
      assertedIn: '@complaint',
      elements: [
        'a valid relationship or business expectancy',
        'knowledge of it',
        'intentional interference that ends it',
        'an improper purpose or improper means',
        'damage',
      ],
    },
  },
];

/** How the federal case ended: by a notice, which needs no order (Fed. R. Civ. P. 41(a)(1)(A)(i)). */
export const THE_END: readonly Step[] = [
  {
    put: 'filing',
    as: '@dismissal',
    of: CASE,
    body: {
      type: 'notice-of-dismissal',
      text: 'Notice of voluntary dismissal without prejudice, filed by Parler LLC.',
      filedOn: '2021-03-02',
      filedBy: ['@parler'],
      closesCase: 'voluntarily-dismissed',
      sources: [
        LAW_STREET,
        WASHINGTON_EXAMINER,
        {
          ...SEATTLE_TIMES,
          note: 'Late on the evening of March 2, 2021, the day to which the time for an amended complaint had been extended. The extension itself has no established day and is not on this docket.',
        },
      ],
    },
  },
];

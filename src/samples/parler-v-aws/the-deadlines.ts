import type { Step } from '../sample.js';

const CASE = '@federal-case';
const SERVED_BY_ORDER =
  'Service is assumed at the hour by which the order of January 11, 2021 required it, 5:00 p.m. PST.';
const SET_BY_ORDER =
  "The order of January 11, 2021 set the time for AWS's response in place of the local rule; the copy that quotes it is cut off before that time.";

/** The hours of the local rule, which the court's own order overtook on the first day. */
const HOURS: readonly Step[] = [
  {
    put: 'deadline',
    as: '@notice-in-a-day',
    of: CASE,
    body: {
      ruleId: 'wawd-lcr-65-b-5-notice',
      triggerAt: '2021-01-11T17:00',
      inferred: true,
      anchorEntryId: '@tro-motion',
      reason: SERVED_BY_ORDER,
      on: '2021-01-11',
    },
  },
  {
    put: 'said',
    of: '@notice-in-a-day',
    body: {
      status: 'overridden',
      byEntryId: '@service-order',
      reason: SET_BY_ORDER,
      on: '2021-01-11',
    },
  },
  {
    put: 'deadline',
    as: '@response-in-two-days',
    of: CASE,
    body: {
      ruleId: 'wawd-lcr-65-b-5-response',
      triggerAt: '2021-01-11T17:00',
      inferred: true,
      anchorEntryId: '@tro-motion',
      reason: SERVED_BY_ORDER,
      on: '2021-01-11',
    },
  },
  {
    put: 'said',
    of: '@response-in-two-days',
    body: {
      status: 'overridden',
      byEntryId: '@service-order',
      reason: SET_BY_ORDER,
      on: '2021-01-11',
    },
  },
];

/** The pleadings: neither an answer nor the order that put off the amended complaint was seen. */
const PLEADINGS: readonly Step[] = [
  {
    put: 'deadline',
    as: '@answer-due',
    of: CASE,
    body: {
      ruleId: 'frcp-12-a-1-a-i',
      triggerOn: '2021-01-11',
      inferred: true,
      anchorEntryId: '@complaint',
      reason: 'Service is assumed on the day on which the order of January 11, 2021 required it.',
      on: '2021-01-11',
    },
  },
  {
    put: 'said',
    of: '@answer-due',
    body: {
      status: 'overridden',
      reason:
        'Taken to have been put off: no answer was filed before March 2, 2021, and the time for an amended complaint was extended. No order that says so was seen.',
      on: '2021-02-01',
    },
  },
  {
    put: 'deadline',
    as: '@amended-complaint-due',
    of: CASE,
    body: {
      title: 'File the amended complaint',
      dueOn: '2021-03-02',
      authority:
        'An order of February 2021 that extended the time by two weeks, as the Washington Examiner and The Seattle Times report; it is not on this docket',
      forPartyIds: ['@parler'],
      reason: 'The earlier day was about February 16, 2021; neither it nor the order was seen.',
      on: '2021-02-16',
    },
  },
  {
    put: 'said',
    of: '@amended-complaint-due',
    body: {
      status: 'vacated',
      byEntryId: '@dismissal',
      reason: 'Parler dismissed the case on the evening of that day, before the time was over.',
      on: '2021-03-02',
    },
  },
];

/** What was due in the federal case beside what its docket says by itself, and what became of it. */
export const THE_DEADLINES: readonly Step[] = [...HOURS, ...PLEADINGS];

import type { DocketLabels, Label } from './labels.js';

/** A field of a label that is wrong by the guide it was made by, and what it should be. */
export interface LabelError {
  readonly docket: string;
  readonly i: number;
  readonly right: Partial<Label>;
  readonly because: string;
}

const UNDATED =
  'An undated minute entry has no hearing; this one prints no day on which it was held.';
const REFERRED = 'A deferred or referred motion is still decided.';

/** The labels at hand that are wrong by their guide. */
export const LABEL_ERRORS: readonly LabelError[] = [
  { docket: 'utd', i: 23, right: { hearings: [] }, because: UNDATED },
  { docket: 'nysd_4606', i: 7, right: { hearings: [] }, because: UNDATED },
  { docket: 'hid', i: 35, right: { hearings: [] }, because: UNDATED },
  { docket: 'hid', i: 37, right: { hearings: [] }, because: UNDATED },
  {
    docket: 'hid',
    i: 31,
    right: { hearings: [{ what: 'motion to suppress', at: '2005-02-18T09:00' }] },
    because: UNDATED,
  },
  ...['cacd', 'cacd_2'].map((docket) => ({
    docket,
    i: 15,
    right: {
      hearings: [
        { what: 'jury trial', at: '2007-01-16T09:00' },
        { what: 'pretrial conference', at: '2007-01-08T09:00' },
        { what: 'show cause hearing', at: '2006-05-10T08:30' },
      ],
    },
    because: UNDATED,
  })),
  {
    docket: 'mad_193254',
    i: 13,
    right: {
      links: [
        { to: '10', kind: 'decides' },
        { to: '7', kind: 'decides' },
      ],
    },
    because: REFERRED,
  },
  { docket: 'utd', i: 87, right: { links: [{ to: '69', kind: 'decides' }] }, because: REFERRED },
  {
    docket: 'txed',
    i: 12,
    right: { links: [{ to: '12', kind: 'decides' }] },
    because: 'The other number stands in the quoted title of another entry, which makes no link.',
  },
];

/** The labels with those errors put right. */
export function corrected({ docket, labels }: DocketLabels): DocketLabels {
  const errors = LABEL_ERRORS.filter((error) => error.docket === docket);
  return {
    docket,
    labels: labels.map((label) => ({
      ...label,
      ...errors.find(({ i }) => i === label.i)?.right,
    })),
  };
}

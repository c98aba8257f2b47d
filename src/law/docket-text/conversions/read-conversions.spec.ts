import type { EntryType } from '../../docket/entry-types.js';
import type { ReliefKind } from '../../docket/relief-kinds.js';
import { civilDate } from '../../calendar/civil-date.js';
import { DocketSoFar } from '../docket-so-far.js';
import { readEntry } from '../read-entry.js';
import type { EntryReading, PriorEntry, TextContext } from '../reading.js';

function prior(number: number, type: EntryType, reliefs: readonly ReliefKind[]): PriorEntry {
  return { number, kind: 'filing', type, reliefs, text: '' };
}

const CONTEXT: TextContext = {
  filedOn: civilDate('2020-03-04'),
  courtId: 'wawd',
  number: 30,
  before: new DocketSoFar([
    prior(2, 'motion', ['temporary-restraining-order']),
    prior(9, 'motion', ['dismissal']),
    prior(14, 'motion', ['preliminary-injunction']),
    prior(20, 'letter', []),
  ]),
  parties: [],
};

function read(text: string): EntryReading {
  return readEntry(text, CONTEXT);
}

function told({ conversions }: EntryReading): string {
  return conversions
    .map(({ value, evidence }) => {
      return `${value.to ?? '-'} ${value.into}${evidence.sure ? '' : ' ?'}`;
    })
    .join(', ');
}

/** Rows of `text | what is converted into what`. */
function rows(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', expected = ''] = line.split(' | ').map((cell) => cell.trim());
      return [text, expected === 'nothing' ? '' : expected] as const;
    });
}

const CONVERTED = rows(`
ORDER: The Court converts 2 Motion for TRO to a motion for preliminary injunction. | 2 preliminary-injunction
ORDER converting 2 Motion for Temporary Restraining Order into a Motion for Preliminary Injunction. | 2 preliminary-injunction
ORDER converting 9 Motion to Dismiss to a Motion for Summary Judgment. Responses due by 4/3/2020. | 9 summary-judgment
ORDER CONVERTING [9] MOTION TO DISMISS INTO ONE FOR SUMMARY JUDGMENT. | 9 summary-judgment
ORDER re 9 Motion to Dismiss. The Court will treat the motion as a motion for summary judgment under Rule 56. | 9 summary-judgment
ORDER: Plaintiff's 2 Motion for TRO is hereby CONVERTED to a motion for preliminary injunction. | 2 preliminary-injunction
ORDER: The Court construes Plaintiff's [2] Motion as a motion for a preliminary injunction. | 2 preliminary-injunction
ORDER: 9 Motion to Dismiss shall be treated as a summary judgment motion. | 9 summary-judgment
TEXT ORDER: Dkt. 20 is construed as a motion for extension of time. | 20 extension-of-time
ORDER construing 20 Letter as a Motion to Appoint Counsel. | 20 appoint-counsel
MINUTE ENTRY for proceedings held before Judge Ada Roe: Motion Hearing held on 3/4/2020 re 2 MOTION for Temporary Restraining Order filed by Orrin Vale. The court is not inclined to order immediate relief and will treat the motion as one for a preliminary injunction. | 2 preliminary-injunction
MINUTE ENTRY: Hearing held. The Court converts the motion for TRO to a motion for preliminary injunction. | - preliminary-injunction ?
`);

const NOT_CONVERTED = rows(`
ORDER: The Court declines to convert 9 Motion to Dismiss into a motion for summary judgment. | nothing
ORDER: The Court may convert 9 Motion to Dismiss into a motion for summary judgment. | nothing
ORDER to Show Cause why 9 Motion to Dismiss should not be converted to a motion for summary judgment. | nothing
ORDER: The motion was previously converted to a motion for preliminary injunction. | nothing
ORDER denying 14 Motion. Plaintiff asks the Court to treat 14 as a motion for TRO. | nothing
MOTION to convert 2 Motion for TRO to a Motion for Preliminary Injunction by Orrin Vale. | nothing
REPORT AND RECOMMENDATION: the undersigned recommends that the Court convert 9 Motion to Dismiss to a motion for summary judgment. | nothing
ORDER converting case to chapter 7. | nothing
ORDER: The Court treats 14 Motion as a motion for preliminary injunction. | nothing
ORDER granting 9 Motion to Dismiss. The dismissal is treated as a strike. | nothing
ORDER: Defendant shall be treated as a party to the motion for costs. | nothing
ORDER construing the complaint as a whole. | nothing
`);

describe('what a court takes for a request of another kind', () => {
  it.each(CONVERTED)('%s', (text, expected) => {
    expect(told(read(text))).toBe(expected);
  });

  it.each(NOT_CONVERTED)('is not: %s', (text, expected) => {
    expect(told(read(text))).toBe(expected);
  });

  it('rests on the words that say so', () => {
    const text =
      'ORDER: The Court converts 2 Motion for TRO to a motion for injunction. Response due.';
    const words = read(text).conversions.map(({ evidence: { start, end } }) =>
      text.slice(start, end),
    );
    expect(words).toEqual(['converts 2 Motion for TRO to a motion for injunction']);
  });
});

function decisions(text: string): string {
  const reading = read(text);
  const decided = reading.dispositions.map(({ value }) => `${value.to ?? '-'} ${value.outcome}`);
  return [...decided, told(reading)].filter((each) => each !== '').join(', ');
}

describe('one number is converted or decided, never both:', () => {
  it.each(
    rows(`
ORDER denying 2 Motion for TRO; the Court will treat the motion as a motion for preliminary injunction. | 2 preliminary-injunction
ORDER converting 2 Motion for TRO to a motion for preliminary injunction and granting 9 Motion to Dismiss. | 9 granted, 2 preliminary-injunction
ORDER construing 20 Letter as a motion for extension of time; granting 20 Letter. | 20 granted
ORDER: The Court converts 2 Motion for TRO to a motion for preliminary injunction and takes 2 Motion under advisement. | 2 preliminary-injunction
`),
  )('%s', (text, expected) => {
    expect(decisions(text)).toBe(expected);
  });
});

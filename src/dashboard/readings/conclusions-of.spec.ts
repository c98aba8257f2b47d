import { READ_TEXT, aReading, readIn } from '../../../test/support/some-readings.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import type { EntryReading } from '../../law/docket-text/reading.js';
import { conclusionsOf } from './conclusions-of.js';

const DAY = civilDate('2024-03-04');
const here = <T>(value: T): ReturnType<typeof readIn<T>> => readIn(READ_TEXT, '12', value);
const onlyTwelve = (number: string): { text: string; href: string } | null =>
  number === '12' ? { text: 'Dkt. 12', href: '/12' } : null;

/** What is told of a reading beyond that it is an order. */
function toldOf(given: Partial<EntryReading>): readonly string[] {
  return conclusionsOf(aReading(given), onlyTwelve)
    .slice(1)
    .map(({ says, link }) => (link === null ? says : `${says} [${link.text}]`));
}

describe('what was read in a text', () => {
  it.each<[string, Partial<EntryReading>]>([
    [
      'Filed by Birch Mills, Inc.',
      { filers: [here({ name: 'Birch Mills, Inc.', partyId: null })] },
    ],
    ['Asks for leave to file under seal', { reliefs: [here('seal')] }],
    ['Responds to [Dkt. 12]', { links: [here({ to: '12', kind: 'responds-to' })] }],
    ['Decides Dkt. 99', { links: [here({ to: '99', kind: 'decides' })] }],
    [
      'Granted in part: [Dkt. 12]',
      { dispositions: [here({ to: '12', outcome: 'granted-in-part' })] },
    ],
    ['Denied: Dkt. 20-1', { dispositions: [here({ to: '20-1', outcome: 'denied' })] }],
    ['A request without a number: moot', { dispositions: [here({ to: null, outcome: 'moot' })] }],
    [
      'Converted into a request for a preliminary injunction: [Dkt. 12]',
      { conversions: [here({ to: '12', into: 'preliminary-injunction' })] },
    ],
    [
      'Converted into a request for summary judgment: a request without a number',
      { conversions: [here({ to: null, into: 'summary-judgment' })] },
    ],
    ['Pay the fee, by March 4, 2024', { deadlines: [here({ what: 'pay the fee', on: DAY })] }],
    [
      'Hearing, March 4, 2024, 2:30 PM',
      { hearings: [here({ what: 'hearing', on: DAY, at: '14:30' })] },
    ],
    ['Hearing, March 4, 2024', { hearings: [here({ what: 'hearing', on: DAY, at: null })] }],
    ['Ends the case: remanded', { closesCase: here('remanded') }],
    ['Sealed', { sealed: here(true) }],
    ['By Judge Ada Roe', { judge: here('Ada Roe') }],
    ['Signed on March 4, 2024', { signedOn: here(DAY) }],
    ['Attachment 1: Exhibit A', { attachments: [here({ number: 1, description: 'Exhibit A' })] }],
    ['Attachment 2', { attachments: [here({ number: 2, description: '' })] }],
    ['Entered on March 4, 2024', { enteredOn: here(DAY) }],
    ['Put there by Winslow, Ada', { signer: here('Winslow, Ada') }],
  ])('is told as “%s”', (expected, given) => {
    expect(toldOf(given)).toEqual([expected]);
  });

  it('begins with what the entry is, on the words that say so', () => {
    const [first] = conclusionsOf(aReading(), onlyTwelve);
    expect(first).toEqual({
      ...{ field: 'type', says: 'Order', link: null },
      ...{ start: 0, end: 5, rule: 'a-rule', isSure: true },
    });
  });

  it('names who acts only where other words tell it', () => {
    expect(toldOf({})).toEqual([]);
    expect(toldOf({ act: readIn(READ_TEXT, 'Signed by Judge', 'court') })).toEqual([
      'Done by the court',
    ]);
  });
});

import { civilDate } from '../../calendar/civil-date.js';
import { segmentText } from '../segment-text.js';
import { readEntered } from './read-entered.js';

const FILED_ON = civilDate('2023-02-28');

const DAYS: readonly (readonly [string, string | null])[] = [
  ['ORDER. (abc) (Entered: 03/01/2023)', '2023-03-01'],
  ['ORDER. (abc) (Entered: 3/1/2023)', '2023-03-01'],
  ['ORDER. (abc) (Entered: 03/01/23)', '2023-03-01'],
  ['ORDER. (abc) (Entered: 03-01-2023).', '2023-03-01'],
  ['ORDER. (abc) (Entered: 2023-03-01)', '2023-03-01'],
  ['ORDER. (abc) (Entered: March 1, 2023)', '2023-03-01'],
  ['ORDER. (abc) (ENTERED: 03/01/2023)', '2023-03-01'],
  ['ORDER. (abc) (Entered 03/01/2023)', '2023-03-01'],
  ['ORDER. (abc) (Entered on 03/01/2023)', '2023-03-01'],
  ['DISCHARGE of Debtor. (Mills, Orrin) (Entered: 03/01/2023 at 17:24:29)', '2023-03-01'],
  ['ORDER (entered 2/1/2023) is amended. (abc) (Entered: 03/01/2023)', '2023-03-01'],
  ['ORDER. (Entered: 03/01/2023) [2:20-mj-00101]', '2023-03-01'],
  ['ORDER. (Entered: 03/01/2023) Modified on 3/2/2023 (xyz).', '2023-03-01'],
  ['ORDER. (Entered: 02/30/2023)', null],
  ['ORDER. (Entered: 03/01/20231)', null],
  ['ORDER. (Entered: under seal by order of 03/01/2023)', null],
  ['The judgment (entered 3/1/2023) is vacated.', null],
  ['ORDER entered 3/1/2023. (abc)', null],
  ['ORDER. (Entered: )', null],
  ['', null],
];

describe('the day on which an entry came on the docket', () => {
  it.each(DAYS)('of %j', (text, day) => {
    expect(readEntered(segmentText(text), FILED_ON)?.value ?? null).toBe(day);
  });

  it('rests on the group that closes the text', () => {
    const text = 'ORDER. (abc) (Entered: 03/01/2023)';
    const { start = 0, end = 0 } = readEntered(segmentText(text), null)?.evidence ?? {};
    expect(text.slice(start, end)).toBe('(Entered: 03/01/2023)');
  });
});

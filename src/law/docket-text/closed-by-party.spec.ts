import { closedByParty } from './closed-by-party.js';
import { segmentText } from './segment-text.js';

const VALE = { id: '1', name: 'Orrin Vale', role: 'plaintiff' };
const REED = { id: '2', name: 'Bo Reed', role: 'plaintiff' };
const MILLS = { id: '3', name: 'Aldgate Mills, Inc.', role: 'defendant' };
const FREIGHT = { id: '4', name: 'Marlow Freight LLC', role: 'defendant' };

const BARE =
  'NOTICE of Voluntary Dismissal (Without Prejudice); filed by Plaintiff Orrin Vale. (Winslow, Ada)';
const WHOLE =
  'NOTICE of Voluntary Dismissal of the action without prejudice by Orrin Vale. (Winslow, Ada)';
const OF_ONE =
  'NOTICE of Voluntary Dismissal as to defendant Marlow Freight LLC by Orrin Vale. (Winslow, Ada)';
const PARTIAL =
  'NOTICE of Voluntary Dismissal (Partial) of the action by Orrin Vale. (Winslow, Ada)';

describe('closedByParty', () => {
  it.each([
    ['one who sues one says only that he dismisses', BARE, [VALE, MILLS], 'sure'],
    ['one who sues two says only that he dismisses', BARE, [VALE, MILLS, FREIGHT], 'open'],
    ['one who sues two names the whole action', WHOLE, [VALE, MILLS, FREIGHT], 'sure'],
    ['one of two who sue names the whole action', WHOLE, [VALE, REED, MILLS], 'not sure'],
    ['one defendant of two is named', OF_ONE, [VALE, MILLS, FREIGHT], 'open'],
    ['the notice is partial', PARTIAL, [VALE, MILLS], 'open'],
  ] as const)('where %s', (_where, text, parties, ends) => {
    const read = closedByParty(segmentText(text), 'notice-of-dismissal', parties);
    expect(read === null ? 'open' : read.evidence.sure ? 'sure' : 'not sure').toBe(ends);
  });

  it('does not take a stipulation for sure, which all who appeared must sign', () => {
    const text = 'STIPULATION of Dismissal of the entire action by Orrin Vale. (Winslow, Ada)';
    const read = closedByParty(segmentText(text), 'stipulation', [VALE, MILLS]);
    expect(read).toMatchObject({ value: 'voluntarily-dismissed', evidence: { sure: false } });
  });
});

import { aReading } from '../../test/support/some-readings.js';
import { asReadToday } from './older-reading.js';

describe('a reading that was stored long ago', () => {
  it('has nothing of what nobody read then, and all that was read', () => {
    const { attachments, enteredOn, signer, ...then } = aReading();
    expect([attachments, enteredOn, signer]).toEqual([[], null, null]);
    expect(asReadToday(then)).toEqual(aReading());
  });

  it('stays as it is where it has all that is read today', () => {
    const signer = { ...aReading().act, value: 'Winslow, Ada' };
    expect(asReadToday(aReading({ signer }))).toEqual(aReading({ signer }));
  });
});

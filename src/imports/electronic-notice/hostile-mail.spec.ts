import fc from 'fast-check';
import {
  acmsNotice,
  appellateNotice,
  caseTable,
  districtNotice,
  mail,
  multipart,
  plainNotice,
} from '../../../test/support/court-notices.js';
import { entryIn } from '../../../test/support/read-notice.js';
import { readElectronicNotice } from './read-electronic-notice.js';

describe('a hostile mail', () => {
  const samples = [
    mail(districtNotice()),
    mail(appellateNotice()),
    mail(acmsNotice()),
    mail(plainNotice(), { type: 'text/plain' }),
    Buffer.from(districtNotice({ table: caseTable() + caseTable() })),
    multipart([`Content-Type: text/html\n\n${districtNotice()}`]),
  ];

  it('never makes the reader throw, wherever it breaks off', () => {
    for (const sample of samples) {
      // At one byte in every two to six, the fewer the longer the mail is.
      const step = 1 + (sample.length >>> 9);
      for (let length = 0; length < sample.length; length += step) {
        expect(typeof readElectronicNotice(sample.subarray(0, length), 'njb').ok).toBe('boolean');
      }
    }
  });

  it('never makes the reader throw, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.uint8Array({ maxLength: 20 }),
        fc.constantFrom('nysd', 'njb', 'ca9', 'jpml', ''),
        (sample, place, bytes, courtId) => {
          const at = place % sample.length;
          const changed = Buffer.concat([sample.subarray(0, at), bytes, sample.subarray(at + 9)]);
          expect(typeof readElectronicNotice(changed, courtId).ok).toBe('boolean');
        },
      ),
    );
  });

  it('whose docket text has no end is cut', () => {
    const text = `<p><strong>Docket Text:</strong>${'<br>word'.repeat(60_000)}`;
    expect(entryIn(districtNotice({ text, addressees: '', documents: '' })).text).toHaveLength(
      200_000,
    );
  });

  it.each([
    ['tables', `<table><tr><td>Case Name: Case Number:<td>x</table>`],
    ['headings', '<b>Notice has been electronically mailed to:</b> a b@c.example '],
    ['addressees', 'filed on entered on 1/1/2020 a@b.example '],
    ['documents', 'Document description:x<br>Electronic document Stamp:<br>'],
  ])('with no end of %s takes time by its length', (_, repeated) => {
    const begun = performance.now();
    readElectronicNotice(mail(caseTable() + repeated.repeat(20_000)), 'nysd');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

import fc from 'fast-check';
import { anAttachmentReading } from '../../../test/support/merging.js';
import { mergeAttachments, sameAttachments } from './merge-attachments.js';

const unknown = { pages: null, bytes: null, pacerDocumentId: null };
const textNamed = anAttachmentReading({ namedIn: 'text', description: 'Exhibit A to the motion' });

describe('the attachments of an entry', () => {
  it('are one list by number, in the order of the record, new ones behind', () => {
    const record = [{ number: 2, description: 'B' }];
    const said = [
      anAttachmentReading({ number: 1, description: 'A' }),
      anAttachmentReading({ number: 2, description: '' }),
    ];
    expect(mergeAttachments(record, said).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('are called as a page lists them, whatever the docket text named them', () => {
    const named = mergeAttachments([], [textNamed]);
    const listed = mergeAttachments(named, [
      anAttachmentReading({ pacerDocumentId: '1970', pageCount: 3, bytes: 20 }),
    ]);
    expect(listed).toEqual([
      { number: 1, description: 'Exhibit A', pages: 3, bytes: 20, pacerDocumentId: '1970' },
    ]);
    expect(mergeAttachments(listed, [textNamed])).toEqual(listed);
  });

  it('have the longer of two descriptions of one standing, and never an empty one', () => {
    const record = [{ number: 1, description: 'Exhibit', ...unknown, pages: 3 }];
    const described = (description: string): string | undefined =>
      mergeAttachments(record, [anAttachmentReading({ description })])[0]?.description;
    expect(described('Exhibit A')).toBe('Exhibit A');
    expect(described('Exh')).toBe('Exhibit');
    expect(described('')).toBe('Exhibit');
  });

  it('without number are known by their document or their words, and stand behind the others', () => {
    const odd = anAttachmentReading({ number: null, numberPrinted: '1A', description: 'Map' });
    const said = [odd, anAttachmentReading({ number: 3 }), odd];
    const first = mergeAttachments([], said);
    expect(first.map(({ number, description }) => `${number} ${description}`)).toEqual([
      '4 1A Map',
      '3 Exhibit A',
      '5 1A Map',
    ]);
    expect(mergeAttachments(first, said)).toEqual(first);
    const byDocument = anAttachmentReading({ number: null, pacerDocumentId: '7' });
    const record = [{ number: 2, description: 'Plan', pacerDocumentId: '7' }];
    expect(mergeAttachments(record, [byDocument])).toHaveLength(1);
  });

  it('take no number that the docket cannot hold', () => {
    expect(mergeAttachments([], [anAttachmentReading({ number: 4_000_000 })])).toEqual([
      { number: 1, description: 'Exhibit A', ...unknown },
    ]);
  });

  it('are the same whether what is not known is null or absent', () => {
    expect(
      sameAttachments(
        [{ number: 1, description: 'A' }],
        [{ number: 1, description: 'A', ...unknown }],
      ),
    ).toBe(true);
    expect(sameAttachments([{ number: 1, description: 'A' }], [])).toBe(false);
  });

  it('are never fewer, and a second reading changes nothing', () => {
    const attachment = fc
      .record({
        number: fc.constantFrom(null, 1, 2),
        description: fc.constantFrom('', 'Exhibit', 'Exhibit A'),
        pageCount: fc.constantFrom(null, 3),
        namedIn: fc.constantFrom('page' as const, 'text' as const),
      })
      .map(anAttachmentReading);
    const record = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 });
    const property = fc.property(record, fc.array(attachment), (numbers, said) => {
      const before = numbers.map((number) => ({ number, description: 'Exhibit' }));
      const once = mergeAttachments(before, said);
      expect(once.length).toBeGreaterThanOrEqual(before.length);
      expect(mergeAttachments(once, said)).toEqual(once);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

import fc from 'fast-check';
import { AMONG_PARTIES } from '../../../../test/support/texts-read.js';
import type { EntryType } from '../../docket/entry-types.js';
import { segmentText } from '../segment-text.js';
import { readFilers } from './read-filers.js';

describe('the party that a printed name means', () => {
  it.each([
    ['MOTION by Marlow Freight, L.L.C.', 'p1'],
    ['MOTION by R & V FARMS, INCORPORATED', 'p5'],
    ['MOTION by United States of America', 'p6'],
    ["Government's MOTION to Stay", 'p6'],
    ['MOTION by Intervenor', 'p5'],
    ['MOTION by Defendants', null],
    ['MOTION by Defendant', null],
    ['MOTION by Lee Holm', null],
  ])('is found in %s', (text, partyId) => {
    const [filer] = readFilers(segmentText(text), AMONG_PARTIES, 'motion', 'party');
    expect(filer?.value.partyId).toBe(partyId);
  });
});

describe('the evidence for a filer', () => {
  it('is the name in the text', () => {
    const text = 'MOTION to Seal by Marlow Freight LLC, Ada Winslow.';
    const [, second] = readFilers(segmentText(text), AMONG_PARTIES, 'motion', 'party');
    expect(text.slice(second?.evidence.start, second?.evidence.end)).toBe('Ada Winslow');
    expect(second?.evidence.rule).toBe('filer: by');
  });

  it('lies within the text, whatever the text', () => {
    const words = fc.constantFrom(
      ...'by filed on behalf of Ada Winslow , and & Inc. LLC Defendants All ( ) ; re 12 as to Trustees from Letter s’'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((row) => row.join(' ')),
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom<EntryType>('motion', 'appearance', 'letter'),
        (text, type) => {
          for (const { evidence, value } of readFilers(
            segmentText(text),
            AMONG_PARTIES,
            type,
            'party',
          )) {
            expect(evidence.start).toBeGreaterThanOrEqual(0);
            expect(evidence.start).toBeLessThan(evidence.end);
            expect(evidence.end).toBeLessThanOrEqual(text.length);
            expect(value.name).not.toBe('');
          }
        },
      ),
    );
  });
});

import fc from 'fast-check';
import {
  MANNERS,
  PLAIN,
  TITLES,
  active,
  bracketed,
  cited,
  citedAfter,
  finite,
  inProse,
  listed,
  motions,
  numbersOf,
  passive,
  picker,
  picks,
} from '../../../../test/support/random-orders.js';
import type { Decided, Motion } from '../../../../test/support/random-orders.js';
import { aTextContext } from '../../../../test/support/text-context.js';
import type { DispositionOutcome } from '../../docket/outcomes.js';
import { readLinks } from '../links/read-links.js';
import { segmentText } from '../segment-text.js';
import { citingEntry } from './citing-entry.js';
import { readDispositions } from './read-dispositions.js';

const CONTEXT = aTextContext({ number: 900 });

function read(text: string): readonly string[] {
  const segments = segmentText(text);
  const entry = citingEntry(segments, CONTEXT, 'order', 'court');
  const decided = readLinks(entry)
    .filter(({ value }) => value.kind === 'decides')
    .map(({ value }) => value.to);
  const read = readDispositions(entry);
  expect(decided.sort()).toEqual([...new Set(read.flatMap(({ value }) => value.to ?? []))].sort());
  return read.map(({ value }) => `${value.to ?? '-'} ${value.outcome}`).sort();
}

function told(all: readonly Motion[]): readonly string[] {
  return all.map(({ number, outcome }) => `${number} ${outcome}`).sort();
}

describe('an order made from what was decided', () => {
  it.each(MANNERS)('in $name is read as it was decided', ({ style, titles, before, between }) => {
    fc.assert(
      fc.property(motions(titles), picks, (all, stream) => {
        const pick = picker(stream);
        const separator = pick(between);
        const words = all.map((motion) => style(motion, pick)).join(separator);
        const text = `${pick(before)}${words}. Signed by Judge Ada Winslow on 3/4/2021. (ab)`;
        expect([text, ...read(text)]).toEqual([text, ...told(all)]);
      }),
      { numRuns: 1500 },
    );
  });

  it('in lists under one word each is read as it was decided', () => {
    const lists = fc.tuple(motions(TITLES), picks, fc.nat(3));
    fc.assert(
      fc.property(lists, ([all, stream, form]) => {
        const pick = picker(stream);
        const by = (['granted', 'denied', 'moot', 'withdrawn'] as const)
          .map((outcome) => ({ outcome, numbers: numbersOf(all, outcome) }))
          .filter(({ numbers }) => numbers.length > 0);
        const text = `ORDER ${by.map((each) => listed(each, form, pick)).join('; ')}.`;
        const expected = all.filter(({ outcome }) => outcome !== 'granted-in-part');
        expect([text, ...read(text)]).toEqual([text, ...told(expected)]);
      }),
      { numRuns: 1500 },
    );
  });

  it('never turns a grant into a denial, nor a denial into a grant, however the styles are mixed', () => {
    const styles = fc.array(
      fc.constantFrom(active, bracketed, passive, cited, citedAfter, finite, inProse),
      {
        minLength: 6,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(motions([...TITLES, ...PLAIN]), styles, picks, (all, chosen, stream) => {
        const pick = picker(stream);
        const separators = ['; ', '. ', ', ', ' and '];
        const text = all
          .map((motion, index) => `${(chosen[index] ?? active)(motion, pick)}${pick(separators)}`)
          .join('');
        const reversed: Partial<Record<Decided, DispositionOutcome>> = {
          granted: 'denied',
          denied: 'granted',
        };
        const got = read(`ORDER. ${text}`);
        for (const { number, outcome } of all) {
          const wrong = reversed[outcome];
          if (wrong !== undefined) expect([text, ...got]).not.toContain(`${number} ${wrong}`);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

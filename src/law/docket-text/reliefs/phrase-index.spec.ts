import { aTextContext } from '../../../../test/support/text-context.js';
import { RELIEF_KINDS } from '../../docket/relief-kinds.js';
import { segmentText } from '../segment-text.js';
import { RELIEF_ROWS } from './phrase-index.js';
import { readReliefs } from './read-reliefs.js';
import { REFINEMENTS } from './unlisted-reliefs.js';

const CONTEXT = aTextContext();

function kindsOf(text: string): string[] {
  const read = readReliefs(segmentText(text), CONTEXT, 'motion');
  return read.map(({ value }) => (value.startsWith('other:') ? 'other' : value));
}

describe('the table of phrases', () => {
  it.each(RELIEF_ROWS.map(({ kind, example }) => [example, kind]))(
    'has an example that asks for one thing: %s',
    (example, kind) => {
      expect(kindsOf(example)).toEqual([kind]);
    },
  );

  it.each(REFINEMENTS.map(({ to, example }) => [example, to]))(
    'has an example for each kind that later words make: %s',
    (example, kind) => {
      expect(kindsOf(example)).toEqual([kind]);
    },
  );

  it('has every kind of relief of the list', () => {
    const kinds = new Set<string>(RELIEF_ROWS.map(({ kind }) => kind));
    expect(RELIEF_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('has no phrase twice', () => {
    const phrases = RELIEF_ROWS.flatMap((row) => row.phrases.split(', '));
    const twice = phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
    expect(twice).toEqual([]);
  });
});

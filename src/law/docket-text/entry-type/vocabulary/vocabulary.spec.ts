import { DocketSoFar } from '../../docket-so-far.js';
import type { TextContext } from '../../reading.js';
import { segmentText } from '../../segment-text.js';
import { plainWord } from '../head-words.js';
import { readType } from '../read-type.js';
import { OPENINGS } from './vocabulary.js';

const OPENS: TextContext = {
  filedOn: null,
  courtId: null,
  number: 1,
  before: new DocketSoFar(),
  parties: [],
};
const phrases = OPENINGS.flatMap(({ words }) =>
  words.map((phrase) => phrase.split(' ').map(plainWord).join(' ')),
);

describe('the vocabularies', () => {
  it.each(OPENINGS.map((opening) => [opening.example, opening] as const))(
    'read their example %j as the type of its row',
    (example, { type, doubtful }) => {
      const read = readType(segmentText(example), OPENS).type;
      expect(read.value).toBe(type);
      if (doubtful === true) expect(read.evidence.sure).toBe(false);
    },
  );

  it('have no opening words twice', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it('write opening words in small letters, without signs', () => {
    expect(
      OPENINGS.flatMap(({ words }) => words).filter((phrase) => !/^[a-z0-9 ]+$/.test(phrase)),
    ).toEqual([]);
  });

  it('begin each example with words of its row', () => {
    const strange = OPENINGS.filter(({ words, example }) => {
      const plain = example
        .toLowerCase()
        .replaceAll('(s)', '')
        .replaceAll("'s", '')
        .split(/[^a-z0-9]+/)
        .map(plainWord)
        .join(' ');
      return !words.some((phrase) => plain.includes(phrase.split(' ').map(plainWord).join(' ')));
    });
    expect(strange).toEqual([]);
  });
});

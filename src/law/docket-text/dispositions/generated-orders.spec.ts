import fc from 'fast-check';
import type { DispositionOutcome } from '../../docket/outcomes.js';
import { DocketSoFar } from '../docket-so-far.js';
import { readLinks } from '../links/read-links.js';
import type { TextContext } from '../reading.js';
import { segmentText } from '../segment-text.js';
import { citingEntry } from './citing-entry.js';
import { readDispositions } from './read-dispositions.js';

const CONTEXT: TextContext = {
  ...{ filedOn: null, courtId: null, number: 900, before: new DocketSoFar(), parties: [] },
};

type Decided = 'granted' | 'denied' | 'granted-in-part' | 'moot' | 'withdrawn';

interface Motion {
  readonly number: number;
  readonly title: string;
  readonly outcome: Decided;
}

const TITLES = [
  'Motion to Dismiss',
  'MOTION to Seal',
  "Defendant's Motion for Extension of Time",
  'Motion for Extension of Time to Answer 1 Complaint',
  'Motion to Strike 3 Answer',
  'MOTION for Leave to File re 2 Order',
  'Joint Motion for Order Denying Certification',
  'Motion for Reconsideration of Order Granting Fees',
  'Motion to Dismiss and for Attorney Fees',
  'Motion to Compel, or in the Alternative, to Stay',
  'Ex Parte Application to Proceed',
  'Letter Motion for Conference',
];
/** The titles that name no other entry and hold no comma, for orders that put the number after them. */
const PLAIN = ['Motion to Dismiss', 'MOTION to Seal', 'Motion in Limine', 'Application for Fees'];

const ACTIVE: Record<Decided, readonly string[]> = {
  granted: ['granting', 'GRANTING', 'hereby granting', 'granting as unopposed'],
  denied: [
    'denying',
    'DENYING',
    'denying without prejudice',
    'summarily denying',
    'denying with leave to renew',
  ],
  'granted-in-part': [
    'granting in part and denying in part',
    'GRANTING IN PART AND DENYING IN PART',
    'granting in part, denying in part',
    'denying in part and granting in part',
    'granting in part',
    'partially granting',
    'GRANTING-IN-PART AND DENYING-IN-PART',
  ],
  withdrawn: ['withdrawing', 'WITHDRAWING'],
  moot: [
    'terminating as moot',
    'denying as moot',
    'finding as moot',
    'DENYING AS MOOT',
    'denying without prejudice as moot',
  ],
};
const FINITE: Record<Exclude<Decided, 'withdrawn'>, readonly string[]> = {
  granted: ['GRANTS', 'grants', 'hereby GRANTS'],
  denied: ['DENIES', 'denies', 'hereby denies'],
  'granted-in-part': ['GRANTS IN PART and DENIES IN PART', 'grants in part'],
  moot: ['DENIES AS MOOT', 'denies as moot', 'finds as moot'],
};
const PASSIVE: Record<Decided, readonly string[]> = {
  granted: [
    'is GRANTED',
    'is granted',
    'is hereby GRANTED',
    'GRANTED',
    'is GRANTED in its entirety',
    'be, and hereby is, GRANTED',
    'is well taken and is GRANTED',
    '- GRANTED',
  ],
  denied: [
    'is DENIED',
    'is denied without prejudice',
    'is hereby DENIED',
    'DENIED',
    'is not granted',
    'is DENIED with leave to amend',
    'be and the same is hereby DENIED',
  ],
  'granted-in-part': [
    'is GRANTED IN PART AND DENIED IN PART',
    'is granted in part and denied in part',
    'GRANTED IN PART and DENIED IN PART',
    'is GRANTED as to Count 1 and DENIED as to Count 2',
  ],
  withdrawn: ['is WITHDRAWN', 'is withdrawn', 'is deemed withdrawn'],
  moot: ['is DENIED AS MOOT', 'is moot', 'is DENIED as moot', 'is found as moot', 'MOOT'],
};
const PARTICIPLE: Record<Decided, readonly string[]> = {
  granted: ['GRANTED'],
  denied: ['DENIED'],
  'granted-in-part': ['GRANTED IN PART'],
  moot: ['DENIED AS MOOT', 'MOOT'],
  withdrawn: ['WITHDRAWN'],
};

const outcomes = fc.constantFrom<Decided>(
  'granted',
  'denied',
  'granted-in-part',
  'moot',
  'withdrawn',
);
const motions = (titles: readonly string[]): fc.Arbitrary<readonly Motion[]> =>
  fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 10, max: 890 }),
      title: fc.constantFrom(...titles),
      outcome: outcomes,
    }),
    { minLength: 1, maxLength: 6, selector: ({ number }) => number },
  );
const picks = fc.infiniteStream(fc.nat(1000));

type Style = (motion: Motion, pick: (words: readonly string[]) => string) => string;

const active: Style = ({ number, title, outcome }, pick) =>
  `${pick(ACTIVE[outcome])} ${number} ${title}`;
const bracketed: Style = ({ number, title, outcome }, pick) =>
  `${pick(ACTIVE[outcome])} [${number}] ${title}`;
const passive: Style = ({ number, title, outcome }, pick) =>
  `${number} ${title} ${pick(PASSIVE[outcome])}`;
const cited: Style = ({ number, title, outcome }, pick) =>
  `${title} (${pick(['Doc.', 'Dkt.', 'ECF No.', 'Dkt. No.', 'docket no.', 'D.E.'])} ${number}) ${pick(PASSIVE[outcome])}`;
const citedAfter: Style = ({ number, title, outcome }, pick) =>
  `${pick(ACTIVE[outcome])} ${title} (${pick(['Doc.', 'ECF No.', 'Dkt. #'])} ${number})`;
/** A court finds no motion withdrawn but in the passive. */
const finite: Style = (motion, pick) =>
  motion.outcome === 'withdrawn'
    ? passive(motion, pick)
    : `${pick(['the Court', 'The court'])} ${pick(FINITE[motion.outcome])} ${motion.number} ${motion.title}`;

/** A paragraph on each motion: the number first, what was decided at its end. */
const inProse: Style = ({ number, title, outcome }, pick) =>
  `${pick(['Before the Court is', 'The Court has considered', 'On 3/1/2021 Mills filed'])} the ${title} ` +
  `(${pick(['Doc.', 'Dkt. No.', 'ECF No.'])} ${number}), the response, and the reply. ` +
  `${pick(['Accordingly, the', 'For the reasons stated, the', 'The'])} motion ${pick(PASSIVE[outcome])}`;

interface Manner {
  readonly name: string;
  readonly style: Style;
  readonly titles: readonly string[];
  readonly before: readonly string[];
  readonly between: readonly string[];
}

const HEADS = ['ORDER', 'ORDER by Judge Ada Winslow', 'MEMORANDUM AND ORDER', 'PAPERLESS ORDER'];
const SENTENCE_HEADS = ['ORDER: ', 'TEXT ORDER. ', 'It is ORDERED that ', ''];
const MANNERS: readonly Manner[] = [
  ...[active, bracketed].map((style) => ({
    ...{
      name: `${style.name} words`,
      style,
      titles: TITLES,
      before: HEADS.map((head) => `${head} `),
    },
    between: ['; ', ', ', ' and ', '; and ', ', and '],
  })),
  {
    ...{ name: 'subjects', style: passive, titles: TITLES, before: SENTENCE_HEADS },
    between: ['; ', '. ', ', ', ' and ', '; and '],
  },
  {
    ...{ name: 'cited subjects', style: cited, titles: PLAIN, before: SENTENCE_HEADS },
    between: ['; ', '. ', ' and ', '; and ', ', and '],
  },
  {
    ...{
      name: 'cited objects',
      style: citedAfter,
      titles: PLAIN,
      before: ['ORDER ', 'ENDORSED ORDER '],
    },
    between: ['; ', ', ', ' and ', '; and '],
  },
  {
    ...{ name: 'sentences', style: finite, titles: TITLES, before: ['ORDER. ', 'MINUTE ORDER: '] },
    between: ['; ', '. ', ' and ', ', and '],
  },
  {
    ...{ name: 'paragraphs', style: inProse, titles: PLAIN, before: ['ORDER: ', 'TEXT ORDER. '] },
    between: ['. '],
  },
];

function picker(stream: Iterator<number>): (words: readonly string[]) => string {
  return (words) => words[Number(stream.next().value) % words.length] ?? '';
}

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

interface OfOneOutcome {
  readonly outcome: 'granted' | 'denied' | 'moot' | 'withdrawn';
  readonly numbers: readonly number[];
}

function numbersOf(all: readonly Motion[], outcome: Decided): readonly number[] {
  return all.filter((motion) => motion.outcome === outcome).map(({ number }) => number);
}

function listed(
  { outcome, numbers }: OfOneOutcome,
  form: number,
  pick: (words: readonly string[]) => string,
): string {
  const last = numbers.at(-1) ?? 0;
  const others = numbers.slice(0, -1);
  const list =
    others.length === 0
      ? `${last}`
      : `${others.join(', ')}${pick([' and ', ', and ', ', '])}${last}`;
  if (form === 0) return `${pick(ACTIVE[outcome])} ${list}`;
  if (form === 1) return `${pick(ACTIVE[outcome])} Docs. ${list}`;
  if (form === 2) return `Motions ${list} ${pick(PARTICIPLE[outcome])}`;
  return `${pick(PARTICIPLE[outcome])}: ${list}`;
}

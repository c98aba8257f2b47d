import fc from 'fast-check';

/** What a court may do to a motion in a generated order. */
export type Decided = 'granted' | 'denied' | 'granted-in-part' | 'moot' | 'withdrawn';

export interface Motion {
  readonly number: number;
  readonly title: string;
  readonly outcome: Decided;
}

/** Titles of motions; some name another entry, or hold the opposite word. */
export const TITLES = [
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
export const PLAIN = [
  'Motion to Dismiss',
  'MOTION to Seal',
  'Motion in Limine',
  'Application for Fees',
];

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
/** One to six motions of different numbers, each with what is decided. */
export const motions = (titles: readonly string[]): fc.Arbitrary<readonly Motion[]> =>
  fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 10, max: 890 }),
      title: fc.constantFrom(...titles),
      outcome: outcomes,
    }),
    { minLength: 1, maxLength: 6, selector: ({ number }) => number },
  );
/** Choices without end, for the words of an order. */
export const picks = fc.infiniteStream(fc.nat(1000));

/** How an order says what is decided of one motion. */
export type Style = (motion: Motion, pick: (words: readonly string[]) => string) => string;

export const active: Style = ({ number, title, outcome }, pick) =>
  `${pick(ACTIVE[outcome])} ${number} ${title}`;
export const bracketed: Style = ({ number, title, outcome }, pick) =>
  `${pick(ACTIVE[outcome])} [${number}] ${title}`;
export const passive: Style = ({ number, title, outcome }, pick) =>
  `${number} ${title} ${pick(PASSIVE[outcome])}`;
export const cited: Style = ({ number, title, outcome }, pick) =>
  `${title} (${pick(['Doc.', 'Dkt.', 'ECF No.', 'Dkt. No.', 'docket no.', 'D.E.'])} ${number}) ${pick(PASSIVE[outcome])}`;
export const citedAfter: Style = ({ number, title, outcome }, pick) =>
  `${pick(ACTIVE[outcome])} ${title} (${pick(['Doc.', 'ECF No.', 'Dkt. #'])} ${number})`;
/** A court finds no motion withdrawn but in the passive. */
export const finite: Style = (motion, pick) =>
  motion.outcome === 'withdrawn'
    ? passive(motion, pick)
    : `${pick(['the Court', 'The court'])} ${pick(FINITE[motion.outcome])} ${motion.number} ${motion.title}`;

/** A paragraph on each motion: the number first, what was decided at its end. */
export const inProse: Style = ({ number, title, outcome }, pick) =>
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
/** The manners of writing a whole order, with what stands before and between its parts. */
export const MANNERS: readonly Manner[] = [
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

/** Chooses among words by a stream of numbers. */
export function picker(stream: Iterator<number>): (words: readonly string[]) => string {
  return (words) => words[Number(stream.next().value) % words.length] ?? '';
}

interface OfOneOutcome {
  readonly outcome: 'granted' | 'denied' | 'moot' | 'withdrawn';
  readonly numbers: readonly number[];
}

/** The numbers of the motions of one outcome. */
export function numbersOf(all: readonly Motion[], outcome: Decided): readonly number[] {
  return all.filter((motion) => motion.outcome === outcome).map(({ number }) => number);
}

/** Several motions under one word: `granting 12, 14 and 15`. */
export function listed(
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

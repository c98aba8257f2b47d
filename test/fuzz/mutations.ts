import type { Chance } from './chance.js';

/**
 * A way to spoil a file. `text` has one character for each byte (ISO-8859-1), `other` is another file of the corpus;
 * the answer is the file spoilt.
 */
export type Mutation = (text: string, chance: Chance, other: string) => string;

const TAG = /<[^<>]*>/g;
/** How rows of the kinds begin and end, and what stands between two of them. */
const ROWS = [
  { begin: '<tr', end: '</tr>', between: '' },
  { begin: '<TR', end: '</TR>', between: '' },
  { begin: '<item>', end: '</item>', between: '' },
  { begin: '<document', end: '</document>', between: '' },
  { begin: '{', end: '}', between: ',' },
  { begin: '\n', end: '\n', between: '' },
] as const;
const JSON_VALUE = /: ?(?:"[^"\n]*"|null|true|false|\d+|\{\}|\[\])/g;
const STRANGE_VALUES = [
  ': null',
  ': 7',
  ': -1e400',
  ': ""',
  ': []',
  ': {}',
  ': [[[]]]',
  ': "\\u0000"',
];
/** Runs at which a careless pattern takes time by the square of their length. */
const RUNS = [
  ' ',
  '\t',
  '\n',
  '\r',
  '-',
  '&nbsp;',
  '\u00a0',
  '(',
  '[',
  '<',
  '<b>',
  '<td>',
  ',',
  ':',
  '.',
].concat([
  'AND ',
  ' v. ',
  '1-',
  '1/',
  '"',
  "'",
  '&',
  '&#',
  '<p>',
  '<br>',
  '<tr>',
  '<table>',
  '</tr>',
  'et al ',
]);
const LONGEST_RUN = 300_000;
const MOST_REPEATS = 3_000;
const MOST_REPEATED = 2_000_000;
const LONGEST_NOISE = 65_536;

/** Every way, under the name by which a run tells it. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'left as it is': (text) => text,
  'cut off': (text, chance) => text.slice(0, chance.below(text.length + 1)),
  'without its beginning': (text, chance) => text.slice(chance.below(text.length + 1)),
  'with bytes changed': changeBytes,
  'with a tag deleted': (text, chance) => eachTag(text, chance, () => ''),
  'with a tag doubled': (text, chance) => eachTag(text, chance, (tag) => tag + tag),
  'with two tags exchanged': exchangeTags,
  'with a row repeated': repeatRow,
  'with bytes inserted': (text, chance) =>
    insert(text, chance, latin1(chance.bytes(chance.below(200)))),
  'with a long run inserted': (text, chance) =>
    insert(text, chance, chance.of(RUNS).repeat(chance.below(LONGEST_RUN))),
  'with a value of another type': (text, chance) =>
    replaceOne(text, JSON_VALUE, chance, () => chance.of(STRANGE_VALUES)),
  'grown together with another file': (text, chance, other) =>
    text.slice(0, chance.below(text.length)) + other.slice(chance.below(other.length)),
  'with a piece moved': movePiece,
  empty: () => '',
  'noise alone': (_, chance) => latin1(chance.bytes(chance.below(LONGEST_NOISE))),
};

function changeBytes(text: string, chance: Chance): string {
  const bytes = Buffer.from(text, 'latin1');
  const changes = 1 + chance.below(50);
  for (let done = 0; done < changes && bytes.length > 0; done += 1) {
    bytes[chance.below(bytes.length)] = chance.below(256);
  }
  return latin1(bytes);
}

function eachTag(text: string, chance: Chance, change: (tag: string) => string): string {
  const times = 1 + chance.below(10);
  let changed = text;
  for (let done = 0; done < times; done += 1) changed = replaceOne(changed, TAG, chance, change);
  return changed;
}

function exchangeTags(text: string, chance: Chance): string {
  const tags = [...text.matchAll(TAG)];
  if (tags.length < 2) return text;
  const [one, other] = [chance.of(tags), chance.of(tags)].toSorted((a, b) => a.index - b.index);
  if (one === undefined || other === undefined || one === other) return text;
  const between = text.slice(one.index + one[0].length, other.index);
  const after = text.slice(other.index + other[0].length);
  return text.slice(0, one.index) + other[0] + between + one[0] + after;
}

/** Repeats the row around a place that chance chooses. */
function repeatRow(text: string, chance: Chance): string {
  const there = ROWS.filter(({ begin }) => text.includes(begin));
  if (there.length === 0) return text;
  const { begin, end, between } = chance.of(there);
  const from = Math.max(text.lastIndexOf(begin, chance.below(text.length)), text.indexOf(begin));
  const to = text.indexOf(end, from + begin.length);
  if (to < 0) return text;
  const row = text.slice(from, to + end.length);
  const most = Math.min(MOST_REPEATS, Math.ceil(MOST_REPEATED / row.length));
  const repeated = Array<string>(1 + chance.below(most))
    .fill(row)
    .join(between);
  return text.slice(0, from) + repeated + text.slice(to + end.length);
}

function movePiece(text: string, chance: Chance): string {
  const from = chance.below(text.length);
  const to = from + chance.below(Math.min(20_000, text.length - from));
  return insert(text.slice(0, from) + text.slice(to), chance, text.slice(from, to));
}

function insert(text: string, chance: Chance, piece: string): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function replaceOne(
  text: string,
  pattern: RegExp,
  chance: Chance,
  change: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: match, index } = chance.of(found);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

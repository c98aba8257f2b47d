import { DocketSoFar } from '../../../src/law/docket-text/docket-so-far.js';
import { readEntry } from '../../../src/law/docket-text/read-entry.js';
import { median } from '../imports/median.js';
import { clerkTexts, PARTIES } from './clerk-texts.js';

/** Rounds that are not counted: a server has long been running when somebody waits for it. */
const WARM_UP = 3;
const ENTRIES = 10_000;
const ANY_NUMBER = /\b\d{1,5}\b/g;

export interface PureFigures {
  readonly readPerSecond: number;
  /** The texts in small letters, and one pass of a pattern over each. */
  readonly barePerSecond: number;
  readonly ratio: number;
}

/** The pure reader over the texts of a docket, each read with those before it, beside a bare pass over the same texts. */
export function measurePure(rounds: number): PureFigures {
  const texts = clerkTexts(ENTRIES);
  const took = { read: [] as number[], bare: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const bare = timed(() => bareTime(texts));
    const read = timed(() => readAll(texts));
    if (round < 0) continue;
    took.bare.push(bare);
    took.read.push(read);
  }
  const readPerSecond = ENTRIES / median(took.read);
  const barePerSecond = ENTRIES / median(took.bare);
  return { readPerSecond, barePerSecond, ratio: readPerSecond / barePerSecond };
}

type Texts = ReturnType<typeof clerkTexts>;

function readAll(texts: Texts): number {
  const before = new DocketSoFar();
  const parties = PARTIES.map(({ name, role }) => ({ id: name, name, role }));
  let sum = 0;
  for (const { number, filedOn, text } of texts) {
    const reading = readEntry(text, { filedOn, courtId: 'wawd', number, before, parties });
    const reliefs = reading.reliefs.map(({ value }) => value);
    before.add({ number, kind: reading.kind, type: reading.type.value, reliefs, text });
    sum += reading.links.length + 1;
  }
  return sum;
}

function bareTime(texts: Texts): number {
  let sum = 0;
  for (const { text } of texts) sum += [...text.toLowerCase().matchAll(ANY_NUMBER)].length + 1;
  return sum;
}

/** Seconds. What the work adds up keeps it from being thought away. */
function timed(work: () => number): number {
  const began = performance.now();
  if (work() <= 0) throw new Error('Nothing was read');
  return (performance.now() - began) / 1000;
}

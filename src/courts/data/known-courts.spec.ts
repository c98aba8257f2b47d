import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COURTS } from './courts.js';

/** A public list of the courts on CM/ECF, used in place; it is not part of this repository. */
const LIST = path.resolve(
  __dirname,
  '../../../../shared/reference/juriscraper/cmecf-courts.derived.json',
);

interface Listed {
  readonly cmecf_id: string;
  readonly name: string;
  readonly citation_string: string;
}

/** Where the list cites otherwise, and why we do not follow. */
const CITED_OTHERWISE: Readonly<Record<string, string>> = {
  ca3: 'Bluebook: 3d',
  cit: "Bluebook: Int'l",
  dcb: 'the district is D.D.C.',
  nmib: 'the district is D. N. Mar. I.',
  flsb: 'Bluebook: Fla.',
  ianb: 'Iowa has two districts; this is the Northern',
  pamb: 'Bluebook: Pa.',
  oknb: 'a full stop is missing',
  cob: 'a blank is missing',
};

/** Where the list names a court by other words than its place. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  cadc: 'the list has D.C., the court writes the District of Columbia',
  cavc: 'its name since 1999 is Court of Appeals for Veterans Claims',
};

/** The words of a name that tell its court from others of its kind. */
function placeWords(name: string): string[] {
  return name
    .replace(/\b([NSEWMC])\.D\./g, (_, letter: string) => REGIONS[letter] ?? '')
    .replace(
      /\b(?:United States|Bankruptcy|District|Court|Division|of|for|the|D\.)(?!\w)|[,.]/gi,
      ' ',
    )
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();
}

const REGIONS: Readonly<Record<string, string>> = {
  N: 'Northern',
  S: 'Southern',
  E: 'Eastern',
  W: 'Western',
  M: 'Middle',
  C: 'Central',
};

describe('a public list of the courts on CM/ECF', () => {
  if (!existsSync(LIST)) {
    it('is not at hand, so it is not compared', () => {
      expect(existsSync(LIST)).toBe(false);
    });
    return;
  }

  const listed = JSON.parse(readFileSync(LIST, 'utf8')) as Listed[];
  const pairs = listed.map((theirs) => ({
    theirs,
    ours: COURTS.find(({ id }) => id === theirs.cmecf_id),
  }));

  it('has no court that is missing here', () => {
    const missing = pairs.filter(({ ours }) => ours === undefined);
    expect(missing.map(({ theirs }) => theirs.cmecf_id)).toEqual([]);
  });

  it('cites courts as we do, but for the ones listed with a reason', () => {
    const differing = pairs.filter(({ theirs, ours }) => ours?.citation !== theirs.citation_string);
    expect(differing.map(({ theirs }) => theirs.cmecf_id).sort()).toEqual(
      Object.keys(CITED_OTHERWISE).sort(),
    );
  });

  it('names them for the same places, but for the ones listed with a reason', () => {
    const differing = pairs.filter(
      ({ theirs, ours }) => placeWords(ours?.name ?? '').join() !== placeWords(theirs.name).join(),
    );
    expect(differing.map(({ theirs }) => theirs.cmecf_id).sort()).toEqual(
      Object.keys(NAMED_OTHERWISE).sort(),
    );
  });
});

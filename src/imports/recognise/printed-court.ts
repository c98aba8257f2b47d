import { COURTS } from '../../courts/data/courts.js';
import { NAMED_COURTS, PLACES } from './places.js';
import type { Place } from './places.js';

const BANKRUPTCY_PAGE =
  /bankruptcy court|bankruptcy petition|adversary proceeding|case type: ?(?:bk|ap)\b|chapter: ?\d|\bba ?n ?kruptcy a ?dversary|claims register|\busbc\b/;
const TITLE = /<title[^<>]*>([^<]{0,300})/i;
const IN_TITLE = /court: ?([a-z]{3,5})\b|(?:^| - )([a-z]{3,5}) ?(?:-|$)|^([a-z]{3,5})(?:-ecf\b| )/g;

const COURT_BEFORE = /(district|bankruptcy) court,?(?: \[?live\]?)?,? (?:for the |of the |for )?$/;

const KNOWN: ReadonlySet<string> = new Set(COURTS.map(({ id }) => id));

/**
 * The court that a page names in its heading: the first named behind the words "District Court" or "Bankruptcy Court"
 * (`U.S. District Court Western District of Washington`), or before those of a claims register.
 */
export function courtInHeading(shown: string): string | null {
  const text = shown.toLowerCase();
  const named = NAMED_COURTS.map(([words, id]) => ({ at: text.indexOf(words), id }));
  const placed = PLACES.flatMap((place) => place.names.map((name) => inHeading(text, name, place)));
  const [first] = [...named, ...placed].filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at);
  return first?.id ?? null;
}

/** The court that the title of a page names, by its place or by its id; null where it names none. */
export function courtInTitle(source: string, shown: string): string | null {
  const title = (TITLE.exec(source)?.[1] ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  if (title === '') return null;
  const page = `${title} ${shown.toLowerCase()}`;
  const named = NAMED_COURTS.find(([words]) => title.includes(words));
  if (named !== undefined) return named[1];
  const place = PLACES.find(({ names, shortNames }) =>
    [...names, ...shortNames].some((name) => hasWords(title, name)),
  );
  if (place !== undefined) return BANKRUPTCY_PAGE.test(page) ? place.bankruptcy : place.district;
  const ids = [...title.matchAll(IN_TITLE)].flatMap(([, ...found]) => found);
  return ids.find((id) => (id as string | undefined) !== undefined && KNOWN.has(id)) ?? null;
}

/** Where the name of a place first stands in a heading, and the court meant; -1 where nowhere. */
function inHeading(text: string, name: string, place: Place): { at: number; id: string } {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isRegister = text.startsWith(' claims register', at + name.length);
    const ahead = COURT_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[1];
    if (isRegister || ahead === 'bankruptcy') return { at, id: place.bankruptcy };
    if (ahead !== undefined) return { at, id: place.district };
  }
  return { at: -1, id: place.district };
}

function hasWords(text: string, words: string): boolean {
  return ` ${text.replace(/[^a-z]+/g, ' ')} `.includes(` ${words} `);
}

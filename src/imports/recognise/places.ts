import { COURTS } from '../../courts/data/courts.js';

const PLACE =
  /(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of (?:the )?[A-Z].*$/;
const REGION_FIRST = /^(\w+) district of (?:the )?(.+)$/;

/** The courts of one judicial district. */
export interface Place {
  /** As a heading prints it, in small letters: `western district of washington`, `washington western district`. */
  readonly names: readonly string[];
  /** As only a window title shortens it: `washington western`, `wa western`. */
  readonly shortNames: readonly string[];
  readonly district: string;
  readonly bankruptcy: string;
}

/** The judicial districts by the names that headings and titles give them. */
export const PLACES: readonly Place[] = COURTS.flatMap(({ id, kind, name, state }) => {
  const place = PLACE.exec(name)?.[0].toLowerCase();
  if (kind !== 'district' || place === undefined) return [];
  const [, region, land] = REGION_FIRST.exec(place) ?? [];
  const turned = region === undefined || land === undefined ? [] : [`${land} ${region}`];
  return {
    names: [place, ...turned.map((words) => `${words} district`)],
    shortNames: region === undefined ? [] : [...turned, `${state.toLowerCase()} ${region}`],
    district: id,
    bankruptcy: id.replace(/d$/, 'b'),
  };
});

/** Courts that are no court of a district, by the words that tell each. */
export const NAMED_COURTS: readonly (readonly [words: string, courtId: string])[] = [
  ...COURTS.flatMap(({ id, kind, name }): (readonly [string, string])[] => {
    const circuit = /the ([\w ]+) circuit$/.exec(name.toLowerCase())?.[1];
    if (circuit === undefined) return [];
    const panel = kind === 'bankruptcy-appellate-panel';
    const court = panel ? 'bankruptcy appellate panel' : 'court of appeals';
    return ['for', 'of'].map((word) => [`${court} ${word} the ${circuit} circuit`, id]);
  }),
  ...COURTS.flatMap(({ id, kind, name }): (readonly [string, string])[] =>
    kind === 'district' && !PLACE.test(name) ? [[name.toLowerCase(), id]] : [],
  ),
  ['court of appeals for veterans claims', 'cavc'],
  ['court of international trade', 'cit'],
  ['court of federal claims', 'cofc'],
  ['judicial panel on multidistrict litigation', 'jpml'],
];

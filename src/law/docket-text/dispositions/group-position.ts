import type { Clause, VerbGroup } from './ruling-group.js';
import { referencesBetween, wordsBetween } from './ruling-group.js';

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|deemed|found|hereby|stands?)\s+(?:(?:not|hereby|also|therefore|accordingly|further|now|thus|so|to be|\w+ly)\s+)?(?:as\s+|in part\s+)?$/;
const ACTIVE =
  /\b(?:court|judge|undersigned|he|she|it|court has|court having)\s+(?:hereby\s+|also\s+|orally\s+)?$/;
const LISTING = /^\s*(?:in part|as moot|without prejudice)?\s*:/;
/** Words that may stand between a ruling word and the number it governs. */
const DIRECT = new Set(
  (
    'in part its entirety their as moot without with prejudice the both said this these all joint unopposed motion ' +
    'motions application applications request requests doc docs dkt dkts ecf no nos document documents docket ' +
    'entry entries number numbers d e re regarding ruling rulings decision judgment on at also pending ' +
    'following s de filing rec r related outcome stipulation petition letter parties report reports recommendation ' +
    'recommendations findings magistrate judge item'
  ).split(' '),
);
const LONGEST_GAP = 90;

/** Whether nothing but determiners, `in part` and citing words stands between the two places. */
export function isDirect(clause: Clause, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  const gap = wordsBetween(clause.sentence, from, to);
  if (gap.includes(';')) return false;
  const words = gap
    .replace(
      /\(\d\)|, (?:absent|without|over|for good cause)\b[^,;\d]{0,30},|\bwith(?:out)? (?:leave|right) to (?:re-?\w+|amend)\b|\bas to\b|\b(?:report|findings) and (?=recommendation)/,
      '',
    )
    .split(/[^a-z0-9'’&]+/)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (/(?:'s|’s|s'|s’)$/.test(last) && !/\b(?:motion|request|for)\b/.test(gap)) return true;
  return words.every((word) => DIRECT.has(word));
}

/** Whether the requests of a group stand after it, as in `GRANTS 12`, or before, as in `12 is GRANTED`. */
export function isActive(clause: Clause, group: VerbGroup, free: number): boolean {
  const { position } = group.first;
  if (position !== 'either') return position !== 'before';
  const before = wordsBetween(clause.sentence, group.start - 40, group.start);
  if (PASSIVE.test(before)) return false;
  if (ACTIVE.test(before)) return true;
  const after = referencesBetween(clause, group.end, clause.sentence.end);
  if (after[0] === undefined) return false;
  const rest = wordsBetween(clause.sentence, group.end, group.end + 30);
  if (LISTING.test(rest)) return true;
  return free === 0 && !/^\s*,/.test(rest) && isDirect(clause, group.end, after[0].start);
}

import { wordAt, type Word } from './clause-words.js';

/** Words that name a court appearance by themselves. */
const EVENTS = new Set(
  (
    'hearing hearings hrg hrng conference conferences conf trial trials arraignment arraignments sentencing ' +
    'resentencing appearance appearances call argument arguments mediation markman inquest ene cmc imc ' +
    'presentment status pretrial rearraignment re-arraignment allocution selection meeting colloquy ' +
    'settlement creditors proceedings proceeding voir plea docket 341 ' +
    'telephonically telephone initial-appearance teleconference videoconference jury-trial oral-argument chambers jt fpt ptc fptc js'
  ).split(' '),
);
/** Words of the list above that need a companion to name an appearance: `calendar call`, not `call`. */
const COMPANIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['calendar', 'docket', 'telephone', 'conference', 'status', 'trial', 'roll'])],
  ['docket', new Set(['sounding', 'trial'])],
  ['selection', new Set(['jury'])],
  ['meeting', new Set(['creditors', '341', 'a', 'status', 'first'])],
  [
    'proceedings',
    new Set(['further', 'revocation', 'removal', 'show', 'court', 'sealed', 'initial']),
  ],
  ['proceeding', new Set(['further', 'revocation', 'removal', 'show'])],
  ['creditors', new Set(['meeting', '341'])],
  ['plea', new Set(['change', 'of', 'guilty', 'rule', 'and', 'for'])],
  ['settlement', new Set(['judicial'])],
  ['argument', new Set(['oral', 'closing', 'final', 'for', 'motion', 'the', 'hear'])],
  ['arguments', new Set(['oral', 'closing', 'final', 'for', 'motion', 'hear'])],
  ['chambers', new Set(['call', 'calling', 'dial'])],
  ['telephone', new Set([])],
  ['telephonically', new Set([])],
]);
/** Words before the name that belong to it: the `initial case management` of a conference. */
const QUALIFIERS = new Set(
  (
    'initial final further mediation pretrial pre-trial status scheduling motion motions telephone telephonic video ' +
    'videoconference in-person settlement case management detention competency evidentiary jury bench show ' +
    'cause preliminary revocation discovery dispute markman claim construction fairness approval injunction ' +
    'tro change plea of guilty calendar docket oral closing planning rule 16 341 zoom sealed confirmation ' +
    'meeting creditors first supervised release bond bail identity disposition sentencing forfeiture ' +
    'restitution omnibus emergency attorney representation representations post-trial pre-motion premotion ' +
    'class certification certificationof daubert faretta rearraignment dangerousness resumed continued ' +
    'follow-up compliance civil criminal arraignment and in-chambers chambers in roll trial setting limine on'
  ).split(' '),
);
const MOST_QUALIFIERS = 6;

/** Words that name what is due: a deadline, a paper or a stage that somebody must finish. */
const DUE_WORDS = new Set(
  (
    'deadline deadlines due response responses reply replies brief briefs briefing discovery disclosures ' +
    'restriction answer answers objections opposition oppositions cutoff cut-off submission submissions ' +
    'motions motion report reports returnable completion amendments pleadings joinder designation ' +
    'designations exhibits witness witnesses list lists memorandum memoranda time extension'
  ).split(' '),
);
/** Words that make a deadline even of a hearing named beside them: `deadline for hearing motions`. */
const DEADLINE_WORDS = new Set([
  'deadline',
  'deadlines',
  'cutoff',
  'cut-off',
  'restriction',
  'last',
]);

/** A court appearance as named in a row of words: its first and last word by place, and its name. */
export interface NamedEvent {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/**
 * The last court appearance named in a row of words, or in those before the place `end`: `status conference` in
 * `the status conference previously`. Null when none is named.
 */
export function lastEvent(words: readonly Word[], end = words.length): NamedEvent | null {
  let row: readonly Word[] | null = null;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (!EVENTS.has(words[at]?.word ?? '')) continue;
    row ??= end < words.length ? words.slice(0, end) : words;
    if (isEvent(row, at)) return named(row, at);
  }
  return null;
}

/** Whether a row of words names something that is due: a paper, a stage or a deadline. */
export function namesDue(words: readonly Word[]): boolean {
  return words.some((word) => DUE_WORDS.has(word.word));
}

/** Whether a row of words speaks of a deadline outright. */
export function namesDeadline(words: readonly Word[]): boolean {
  return words.some((word) => DEADLINE_WORDS.has(word.word));
}

/** Whether a word of the list above names an appearance where it stands. */
function isEvent(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at - 1) === 'without' || wordAt(words, at - 2) === 'without') return false;
  const companions = COMPANIONS.get(words[at]?.word ?? '');
  if (companions === undefined) return true;
  return [at - 1, at - 2, at + 1, at + 2].some((near) => companions.has(wordAt(words, near)));
}

/** `341(a)` and `16(b)` are two words each. */
function isQualifier(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? '';
  return (
    QUALIFIERS.has(word) || (/^[ab]$/.test(word) && /^(?:341|16)$/.test(wordAt(words, at - 1)))
  );
}

function named(words: readonly Word[], last: number): NamedEvent {
  let first = last;
  while (first > 0 && last - first < MOST_QUALIFIERS) {
    if (!isQualifier(words, first - 1) || words[first - 1]?.heads === true) break;
    first -= 1;
  }
  while (first < last && /^(?:and|of|in|on)$/.test(words[first]?.word ?? '')) first += 1;
  const name = words.slice(first, last + 1).map((word) => word.printed);
  return { first, last, name: name.join(' ').replace(/^(341|16) ([ab])\b/i, '$1($2)') };
}

import type { EntryType } from '../docket/entry-types.js';
import type { CaseOutcome } from '../docket/outcomes.js';
import { closedByParty } from './closed-by-party.js';
import { PARTIAL } from './partial-endings.js';
import type { Act, Read, TextContext } from './reading.js';
import type { Segments } from './segment-text.js';

/** Words that say how the whole case ends. */
interface Ending {
  readonly rule: string;
  readonly outcome: CaseOutcome;
  /** Parts of words, of which one stands in all such words. */
  readonly stems: readonly string[];
  readonly words: RegExp;
  readonly sure: boolean;
}

const WHOLE =
  "(?:(?:this|the|instant|entire|above[- ](?:captioned|entitled|styled)|plaintiffs?(?:'s?)?|petitioner'?s?|civil|entire|whole|adversary) )*(?:case|action|matter|lawsuit|suit|proceeding|cause|petition|civil action|adversary proceeding|complaint(?: in its entirety| and action)?)";
const IS =
  '(?:is|be|are|was|shall be|stands|should be)(?: (?:hereby|and the same is|ordered|now|therefore))*';

/** How courts end a case, the plainest words first. */
const ENDINGS: readonly Ending[] = [
  {
    rule: 'administratively-closed',
    outcome: 'administratively-closed',
    stems: ['administrative'],
    words: /\badministrative(?:ly)? (?:clos|terminat)\w*/,
    sure: true,
  },
  {
    rule: 'case-remanded',
    outcome: 'remanded',
    stems: ['remand'],
    words: new RegExp(
      `\\b(?:${WHOLE} ${IS} remanded|remand(?:s|ing)? (?:this |the )?(?:case|action|matter|civil action)|case remanded|remanded to (?:the )?(?:state|superior|circuit|district|county|supreme|court)|order (?:of |for )?remand(?:ing)? (?:to|case|action))`,
    ),
    sure: true,
  },
  {
    rule: 'motion-to-remand-granted',
    outcome: 'remanded',
    stems: ['motion to remand'],
    words: /\bgranting (?:in full )?\[?\d+\]? (?:\w+ ){0,3}motion to remand\b(?! in part)/,
    sure: true,
  },
  {
    rule: 'case-transferred',
    outcome: 'transferred',
    stems: ['transfer'],
    words: new RegExp(
      `\\b(?:case (?:electronically )?transferred (?:out|to)(?! [^.;]{0,30}\\bdivision\\b)|${WHOLE} ${IS} (?:hereby )?transferred|transferring (?:this |the )?(?:case|action|matter)|transfer(?:s|red)? (?:this|the) (?:case|action|matter) to|interdistrict transfer to)`,
    ),
    sure: true,
  },
  {
    rule: 'case-closed',
    outcome: 'other',
    stems: ['clos', 'terminat', 'js-6'],
    words:
      /\bcase (?:is )?(?:now |hereby )?closed\b|\bcivil case terminated\b|\bcase terminated\b|\bclos(?:e|ing) (?:this |the )?(?:civil )?(?:case|action|matter)\b|\bmark (?:this |the )?(?:case|matter|action) (?:as )?closed\b|\bmade js-6\b|\bterminat(?:e|ing) (?:this |the )?(?:case|action)\b|\bterminating case\b|\bthis case is (?:now )?closed\b|\bdirected to close\b/,
    sure: true,
  },
  {
    rule: 'case-dismissed',
    outcome: 'dismissed',
    stems: ['dismiss', 'discontinu'],
    words: new RegExp(
      `\\b(?:${WHOLE} ${IS} (?:dismissed|discontinued)|dismiss(?:ing|es) (?:this |the |plaintiffs?'?s? )?(?:case|action|complaint|petition|matter|lawsuit|entire)|(?:case|action) dismissed|order (?:of |for )(?:voluntary )?dismissal\\b(?! of (?:count|party|defendant))|dismissed in (?:its|their) entirety|all claims[^.;]{0,80} dismissed|claims ${IS} dismissed|judgment of dismissal|order dismissing (?:case|action)|dismissal (?:of|with(?:out)? prejudice of) (?:the |this )?(?:entire )?(?:action|case)|dismissed without prejudice in its entirety)`,
    ),
    sure: true,
  },
];
/** Words without which nothing ends. */
const MAY_END = /administrative|remand|transfer|clos|terminat|js-6|dismiss|discontinu|judgment/;
const DENIES_ONLY = /\b(?:den(?:y|ies|ied|ying)|moot)\b/;
const GRANTS =
  /\b(?:grant|dismissed|remanded|transferred|closed|terminated|adopt|judgment|clos(?:e|ing) |remanding|transferring|dismissing)/;
/** Words that make an ending a threat, a request, or that of a part. */
const NOT_YET =
  /\b(?:may|might|will|would|could|can|should|why|if|unless|failure|fail|recommend\w*|propos\w+|request\w*|seek\w*|motions?|moves?|until|pending|not|when|whether|after|until|warn\w*|cautioned|intent|consider\w*|result|prior to|before|upon|in lieu of)\b[^.;]{0,100}$/;

/**
 * How the whole case ends by an entry, or null. Only entries of the court, of the clerk and a party's notice or
 * stipulation of dismissal end a case; one that only denies something ends none, nor one that warns, recommends or
 * dismisses a part. `ORDER granting 9 Motion to Remand. Case remanded to Superior Court.` is `remanded`.
 */
export function readClosing(
  segments: Segments,
  type: EntryType,
  act: Act,
  { parties }: Pick<TextContext, 'parties'>,
): Read<CaseOutcome> | null {
  if (act === 'party') return closedByParty(segments, type, parties);
  if (NEVER_CLOSING.has(type)) return null;
  const { lower, main } = segments;
  const words = lower.slice(main.start, Math.min(lower.length, main.end + 600));
  if (!MAY_END.test(words) || (DENIES_ONLY.test(words) && !GRANTS.test(words))) return null;
  for (const ending of ENDINGS) {
    const match = ending.stems.some((stem) => words.includes(stem))
      ? ending.words.exec(words)
      : null;
    if (match === null || !ends(words, match, ending)) continue;
    const start = main.start + match.index;
    const end = start + match[0].length;
    return {
      value: ending.outcome,
      evidence: { start, end, rule: ending.rule, sure: ending.sure },
    };
  }
  return judgmentForAll(segments, type);
}

const NEVER_CLOSING: ReadonlySet<EntryType> = new Set([
  'report-and-recommendation',
  'hearing-notice',
  'scheduling-order',
  'transcript',
  'deadline-entry',
  'summons',
  'fee',
  'clerk-notice',
  'mail-returned',
  'warrant',
  'appeals-court',
]);

function ends(words: string, match: RegExpExecArray, { rule }: Ending): boolean {
  const before = words.slice(Math.max(0, match.index - 120), match.index);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  if (NOT_YET.test(sentence) && !/\b(?:granting|granted|order(?:ed)?)\b[^.;]{0,90}$/.test(sentence))
    return false;
  if (
    /\bwas (?:previously )?$|\bpreviously\b[^.;]{0,30}$|\bon \S+ \d{1,2}, \d{4},[^.;]{0,40}$/.test(
      sentence,
    )
  )
    return false;
  if (rule === 'administratively-closed')
    return (
      !/\bis administratively closed, the\b|^as this|\bas this (?:matter|case) is\b/.test(
        words.slice(Math.max(0, match.index - 30), match.index + 60),
      ) && !/\breopen(?:ed|ing)\b[^.;]{0,40}$/.test(sentence)
    );
  if (rule === 'case-dismissed')
    return !PARTIAL.test(words.slice(match.index, match.index + 260)) && !PARTIAL.test(sentence);
  return true;
}

/** A final judgment for all parties ends a civil case; the judgment of one defendant no criminal one. */
function judgmentForAll({ lower, main }: Segments, type: EntryType): Read<CaseOutcome> | null {
  if (type !== 'judgment' && type !== 'clerk-judgment') return null;
  const words = lower.slice(main.start, main.end);
  const criminal =
    /\bas to [^.;]{0,60}\(\d+\)|\bcounts?\b|\bimprisonment\b|\brevocation\b|\bsupervised release\b|\bamended judgment\b|\bdefault\b(?! judgment)|\bforfeiture\b|\bprobation\b/;
  if (criminal.test(words) || /\bpartial\b|\brule 54\(b\)|\bcosts taxed\b|\bappeal/.test(words))
    return null;
  const match =
    /\b(?:final judgment|judgment (?:is )?(?:hereby )?(?:entered )?(?:in favor of|for|against|dismissing)|claims are dismissed)\b/.exec(
      words,
    );
  if (match === null) return null;
  const start = main.start + match.index;
  return {
    value: 'judgment',
    evidence: { start, end: start + match[0].length, rule: 'final-judgment', sure: false },
  };
}

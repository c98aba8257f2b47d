import type { DispositionOutcome } from '../../docket/outcomes.js';

/**
 * Where the requests of a ruling word stand: after it (`granting 12 Motion`), before it (`12 Motion is
 * moot`), on either side (`12 Motion GRANTED`, `GRANTED: 12 Motion`), or after it only where the court
 * says that it does so (`the Court will deny 12 Motion`).
 */
export type Position = 'after' | 'before' | 'either' | 'bare';

export interface RulingWord {
  readonly outcome: DispositionOutcome;
  readonly position: Position;
}

type Row = readonly [DispositionOutcome, Partial<Record<Position, string>>];

const ROWS: readonly Row[] = [
  ['granted', { after: 'granting grants', either: 'granted', bare: 'grant' }],
  ['granted', { after: 'allowing', before: 'allowed' }],
  ['granted', { after: 'approving approves', either: 'approved' }],
  ['granted', { after: 'confirming', either: 'confirmed' }],
  ['granted', { after: 'sustaining sustains', either: 'sustained' }],
  ['denied', { after: 'denying denies', either: 'denied', bare: 'deny' }],
  ['denied', { after: 'overruling overrules', either: 'overruled' }],
  ['moot', { after: 'mooting', either: 'moot mooted' }],
  ['withdrawn', { after: 'withdrawing withdraws', either: 'withdrawn' }],
  ['terminated', { after: 'terminating terminates', either: 'terminated', bare: 'terminate' }],
  ['stricken', { after: 'striking strikes', before: 'stricken struck', bare: 'strike' }],
  ['deferred', { after: 'deferring defers reserving reserves', either: 'deferred reserved' }],
  ['deferred', { either: 'advisement submission abeyance' }],
  ['referred', { after: 'referring refers', either: 'referred' }],
  [
    'adopted',
    { after: 'adopting adopts accepting accepts', either: 'adopted accepted', bare: 'adopt' },
  ],
  ['rejected', { after: 'rejecting rejects', before: 'rejected' }],
  ['dismissed', { after: 'dismissing dismisses', either: 'dismissed', before: 'discontinued' }],
];

/** What a judge's word does to a request, by the word in lower case: `granting`, `DENIED`, `moot`. */
export const RULING_WORDS: ReadonlyMap<string, RulingWord> = new Map(
  ROWS.flatMap(([outcome, positions]) =>
    Object.entries(positions).flatMap(([position, words]) =>
      words.split(' ').map((word) => [word, { outcome, position: position as Position }] as const),
    ),
  ),
);

/** Finds the ruling words in a text in lower case. */
export const RULING_WORD = new RegExp(`\\b(?:${[...RULING_WORDS.keys()].join('|')})\\b`, 'g');

/** Of a report and recommendation only. */
export const OF_A_REPORT =
  /\breport|\brecommend|\br ?& ?r\b|\bfindings\b|\bmagistrate\b|\bf ?& ?r\b/;
/** What may be dismissed without a number: the case, a claim, a party. */
export const DISMISSIBLE =
  /\b(?:case|action|complaint|counts?|cts?|claims?|petition|defendants?|plaintiffs?|debtors?|part(?:y|ies)|indictment|information|proceedings?|matter|lawsuit|counterclaims?|charges?|prejudice)\b/;
/** What may be granted or denied without a number. */
export const REQUEST =
  /\b(?:motions?(?! (?:hearing|calendar|deadline|cutoff))|requests?|applications?|petitions?|leave|admission|permission|extension|continuance|stipulation|relief sought|relief requested)\b/;

/** Words after which a number is the number of an entry in every court: `Dkt. 12`, `ECF No. 12`, `R. Doc. 12`. */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  'doc docs dkt dkts ecf ecfs de di dn rd pldg pldgs'.split(' '),
);

/** The same in full words. Told apart because "Documents 19 and 28" may also be the court's own forms. */
export const IN_FULL: ReadonlySet<string> = new Set(
  'document documents docket entry entries filing filings related paper pleading item'.split(' '),
);

/** `No.`, `Nos.`, `number`: they cite only with a citing word before them. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(['no', 'nos', 'num', 'number', 'numbers']);

/** Words that a clerk puts straight before the number of an entry: `re 12`, `granting 12`, `moot 12`. */
export const LEADING: ReadonlySet<string> = new Set(
  (
    're regarding granting granted grants grant denying denied denies deny moot mooting adopting adopts adopted ' +
    'accepting striking strikes terminating withdrawing withdrawn deferring referring referred overruling ' +
    'sustaining approving approves rejecting dismissing vacating amending terminated allowing per'
  ).split(' '),
);

/** Two words before a number that together lead to an entry: `response to 12`, `in support of 12`. */
export const LEADING_PAIRS: ReadonlySet<string> = new Set([
  ...['response', 'reply', 'answer', 'opposition', 'objection', 'objections', 'exhibit', 'exhibits']
    .concat(['supplement', 'addendum', 'errata', 'correction', 'corrections', 'as', 'redaction'])
    .map((word) => `${word} to`),
  ...['support', 'withdrawal', 'service', 'part'].map((word) => `${word} of`),
  ...['in part', 'without prejudice', 'with prejudice', 'its entirety'],
  ...['as unopposed', 'to renew', 'to refile', 'as withdrawn'],
  'ruling on',
  'decision on',
  'advisement on',
  'opposition re',
  'in re',
]);

/** `[12]` after one of these numbers something else. */
export const SEPARATORS: ReadonlySet<string> = new Set(['and', 'or', '&', 'through', 'thru']);

/** Words that stand between a separator and the number it separates: `and Defendant's 14 Motion`. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'the both also a an this that said its his her their no nos doc docs dkt dkts ecf document documents docket ' +
    'entry entries motion motions plaintiff plaintiffs defendant defendants joint government govt in part d e'
  ).split(' '),
);

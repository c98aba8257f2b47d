const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that stand in small letters inside a title. */
export const SMALL_WORDS = words(
  'a an and as at but by en for if in is of on or the to v v. via vs vs.',
);

/** Words that stand in capitals inside a title. */
export const ACRONYMS = words(
  `3D AFL AKA A/K/A BMG CBS CDC CDT CEO CIO CNMI D/B/A DOJ DVA EFF FCC FTC HSBC IBM II III IV JJ LLC LLP MCI MJL
  MSPB ND NLRB PTO SD UPS RSS SEC UMG US USA USC USPS WTO`,
);

/** Words of a judge's title, in small letters. */
export const JUDGE_TITLE_WORDS = words(
  `judge magistrate district chief senior bankruptcy mag. magistrate-judge mag/judge mag visiting special senior-judge
  master u.s.magistrate`,
);

/** Words beside a judge's name that are neither name nor title: courtesies, initials of clerks, states of assignment. */
export const JUDGE_JUNK_WORDS = words(
  `a998 agb am associated ca cases cet ch. cla clerk cp cvb db debt-magistrate discovery dj docket duty ec eck general
  grc gs hhl hon honorable inactive jne jv kec law lc llh lq maryland mediator merged mj mmh msh mwd no none prisoner
  pro pslc pso pt rmh se sf show successor tjc u.s. unassigned unassigned2 unassigneddj unknown us usdc vjdistrict`,
);

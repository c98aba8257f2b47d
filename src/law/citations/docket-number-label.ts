/**
 * A printed docket number cleared of what the printer adds: every kind of dash is `-`, every run of
 * white space one blank, soft hyphens and zero-width characters are gone, so is punctuation at the
 * end.
 */
export function tidyPrinted(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[\u2010-\u2015\u2212\u2e3a\u2e3b]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '')
    .trim();
}

const NEUTRAL =
  /^(?:(?:case|cause|docket|index|file|petition|appeal|lead|no|num|number)s?(?:\(s\))?(?![a-z-])[\s.:#]*|[#:\s]+)/i;

/**
 * The number without `Case No.`, `Cause No.`, `#` and the like before it: words that say nothing
 * about which case it is. The text stays as it is where nothing would be left.
 */
export function withoutNeutralLabel(text: string): string {
  let rest = text;
  for (;;) {
    const next = rest.replace(NEUTRAL, '');
    if (next === rest || next === '') return rest;
    rest = next;
  }
}

/** A number without its label, and the case type that label stood for. */
export interface Labelled {
  readonly rest: string;
  readonly caseType: string | null;
}

/**
 * Labels that name a kind of case. Bankruptcy and appeals have none of their own type here: their
 * courts print `20-01234` with and without such a label.
 */
const KINDS: readonly (readonly [label: RegExp, caseType: string | null])[] = [
  [/^(?:civil|civ|cv)\b\.?(?: (?:action|a\.|case|suit|docket))?(?=[\s.:#])/i, 'cv'],
  [/^c\. ?a\./i, 'cv'],
  [/^(?:criminal|crim|cr)\b\.?(?: (?:action|case|docket))?(?=[\s.:#])/i, 'cr'],
  [/^misc(?:ellaneous)?\b\.?(?: (?:action|case|docket|proceeding))?(?=[\s.:#])/i, 'mc'],
  [/^mag(?:istrate)?\b\.?(?: (?:judge )?(?:case|docket))?(?=[\s.:#])/i, 'mj'],
  [/^(?:bankruptcy|bankr|bky)\b\.?(?: (?:case|petition|appeal))?(?=[\s.:#])/i, null],
  [/^adv(?:ersary)?\b\.?(?: pro(?:c(?:eeding)?)?\b\.?)?(?: case)?(?=[\s.:#])/i, null],
  [/^(?:usca|court|d\. ?c\.)(?=[\s.:#])/i, null],
  [/^b\.?a\.?p\.?(?: no\.?)? (?:[a-z]{2}[- ](?=\d))?/i, null],
];

/** The number behind a label such as `Civil Action No.` or `Crim. No.`; null without such a label. */
export function readKindLabel(text: string): Labelled | null {
  for (const [label, caseType] of KINDS) {
    if (label.test(text)) {
      return {
        rest: withoutNeutralLabel(text.replace(label, '').replace(/^[.\s]+/, '')),
        caseType,
      };
    }
  }
  return null;
}

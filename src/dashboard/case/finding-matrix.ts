import type { ClaimState, FoundFactor } from '../../law/docket/case-state.js';
import type { CasePageFacts, StandardFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import type { Link } from '../layout/links.js';
import { toldFinding } from '../words/outcome-words.js';
import type { Told } from '../words/outcome-words.js';
import { plainWords } from '../words/plain-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';

/** The court's own words behind a finding. */
export interface Quotation {
  /** Its place in the list under the matrix, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly on: string;
  readonly factor: string;
  readonly found: Told;
  /** Null when the finding was recorded without the court's words. */
  readonly words: string | null;
  readonly ruledIn: Link | null;
  readonly page: number | null;
  /** Whether a later finding on the same factor took its place. */
  readonly superseded: boolean;
}

export interface MatrixRow {
  readonly heading: string;
  /** One for each factor: the finding in force, or null where the court has found nothing. */
  readonly cells: readonly (Quotation | null)[];
}

/** What the court has found under one standard: claims and requests down, factors across. */
export interface FindingMatrix {
  readonly id: string;
  readonly title: string;
  readonly factors: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly quotations: readonly Quotation[];
}

interface Subject {
  readonly heading: string;
  readonly findings: readonly FoundFactor[];
}

/** A matrix for each standard that a finding was made under, in the order in which the findings came. */
export function toFindingMatrices(
  facts: CasePageFacts,
  names: EntryNames,
): readonly FindingMatrix[] {
  const subjects = subjectsOf(facts);
  const codes = new Set(
    subjects.flatMap(({ findings }) => findings.map((found) => found.standard)),
  );
  return [...codes].map((code, index) => {
    const under = subjects.map(({ heading, findings }) => ({
      heading,
      findings: findings.filter((found) => found.standard === code),
    }));
    const standard = facts.standards.find((known) => known.code === code);
    return toMatrix(`findings-${index + 1}`, code, standard, under, names);
  });
}

/** The claims, then the requests. A finding on a claim stands with the claim, also when it names a request as well. */
function subjectsOf({ state, claims }: CasePageFacts): readonly Subject[] {
  const counts = new Map(claims.map(({ id, count }) => [id, count]));
  const heading = ({ id, title }: ClaimState): string => {
    const number = counts.get(id) ?? null;
    return number === null ? title : `Count ${number}: ${title}`;
  };
  return [
    ...state.claims.map((claim) => ({ heading: heading(claim), findings: claim.findings })),
    ...state.reliefs.map((relief) => ({
      heading: `The request for ${reliefWords(relief.kind)} as a whole`,
      findings: relief.findings.filter((found) => found.claimId === null),
    })),
  ];
}

function toMatrix(
  id: string,
  code: string | null,
  standard: StandardFacts | undefined,
  subjects: readonly Subject[],
  names: EntryNames,
): FindingMatrix {
  const found = subjects.filter(({ findings }) => findings.length > 0);
  const factors = factorsOf(standard, found);
  const nameOf = factorNames(standard);
  const quoted: Quotation[] = [];
  const rows = found.map(({ heading, findings }) => ({
    heading,
    cells: factors.map((factor) => {
      const all = findings.filter((finding) => finding.factor === factor);
      for (const [index, finding] of all.entries()) {
        const number = quoted.length + 1;
        const superseded = index < all.length - 1;
        quoted.push(
          quote(finding, { id, number, on: heading, factor: nameOf(factor), superseded }, names),
        );
      }
      return all.length === 0 ? null : (quoted.at(-1) ?? null);
    }),
  }));
  return {
    id,
    title: standard?.name ?? (code === null ? 'No standard named' : capitalised(plainWords(code))),
    factors: factors.map(nameOf),
    rows,
    quotations: quoted,
  };
}

/** The factors of the standard in its own order, alternative ones only if found on; then those it does not list. */
function factorsOf(
  standard: StandardFacts | undefined,
  subjects: readonly Subject[],
): readonly string[] {
  const named = new Set(subjects.flatMap(({ findings }) => findings.map(({ factor }) => factor)));
  const listed = (standard?.factors ?? [])
    .filter(({ code, isAlternative }) => !isAlternative || named.has(code))
    .map(({ code }) => code);
  return [...listed, ...[...named].filter((factor) => !listed.includes(factor))];
}

/** What each factor of a standard is called. */
export function factorNames(standard: StandardFacts | undefined): (factor: string) => string {
  const names = new Map((standard?.factors ?? []).map(({ code, name }) => [code, name]));
  return (factor) => names.get(factor) ?? capitalised(plainWords(factor));
}

function quote(
  finding: FoundFactor,
  place: Pick<Quotation, 'number' | 'on' | 'factor' | 'superseded'> & { readonly id: string },
  names: EntryNames,
): Quotation {
  const { id, ...rest } = place;
  return {
    ...rest,
    anchor: `${id}-${place.number}`,
    found: toldFinding(finding.outcome),
    words: finding.quote,
    ruledIn: linksTo(names, [finding.ruledIn])[0] ?? null,
    page: finding.page,
  };
}

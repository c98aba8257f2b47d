import fc from 'fast-check';
import { aFinding } from '../../test/fixtures/dockets/facts-builder.js';
import { PARLER_FACTS } from '../../test/fixtures/dockets/parler-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import type { Finding } from '../law/docket/docket-entry.js';
import { FINDING_OUTCOMES } from '../law/docket/outcomes.js';
import type { FindingOutcome } from '../law/docket/outcomes.js';
import type { CaseFacts, StandardFacts } from './case-facts.js';
import { summarise } from './summarise.js';
import type { Sentence } from './summary.js';
import { FINDING_FRAMES, QUOTE_FRAMES } from './tell/finding-frames.js';
import { echoing } from './tell/tell-finding.js';

const DAY = civilDate('2021-01-22');

/** A factor with words that occur nowhere else, and the court's words on it. */
interface Case {
  readonly finding: Finding;
  readonly words: readonly string[];
  readonly factor: StandardFacts['factors'][number];
}

const QUOTES: readonly ((n: number) => string | null)[] = [
  () => null,
  (n) => `likely to prevail upon quo${n}`,
  (n) => `is likely to prevail upon quo${n}.`,
  (n) => `failed to demonstrate that it is likely to prevail upon quo${n}`,
  (n) => `not likely to prevail upon quo${n}`,
  (n) => `likely to fail upon quo${n}`,
  (n) => `likely to prevail upon quo${n}, but no more`,
  (n) => `Plainly, quo${n} "is shown" — beyond doubt`,
  (n) => `quo${n} {who} {factor} were mixed`,
];
const SHOWN: readonly ((n: number) => string)[] = [
  (n) => `it is likely to succeed upon fac${n}`,
  (n) => `the balance of fac${n} tips in its favor`,
  (n) => `it will suffer fac${n} at once`,
];
const NAMES = ['Parler LLC', 'Acme, Inc.', 'Nothing Shown Ltd.', 'Granted & Sons', 'A\nB', ''];

const someCase = (n: number): fc.Arbitrary<Case> =>
  fc
    .record({
      outcome: fc.constantFrom(...FINDING_OUTCOMES),
      quote: fc.constantFrom(...QUOTES),
      shown: fc.constantFrom(...SHOWN),
      shownBy: fc.constantFrom('movant' as const, 'pleader' as const),
      claimId: fc.constantFrom(null, 'sherman', 'contract', 'no such claim'),
      isKnown: fc.boolean(),
      page: fc.option(fc.integer({ min: 1, max: 20 })),
    })
    .map(({ outcome, quote, shown, shownBy, claimId, isKnown, page }) => ({
      finding: aFinding({
        factor: isKnown ? `f${n}` : `fac${n}`,
        outcome,
        claimId,
        page,
        quote: quote(n),
      }),
      words: [`fac${n}`, `quo${n}`],
      factor: {
        code: `f${n}`,
        name: `Factor ${n}`,
        shownBy,
        shown: shown(n),
        showing: `a showing of fac${n}`,
      },
    }));

const someCases = fc.tuple(...[1, 2, 3, 4].map(someCase));
const someParties = fc.record({
  names: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
  kind: fc.constantFrom('person' as const, 'organization' as const),
  movants: fc.constantFrom(['parler'], ['parler', 'aws'], []),
});
type Parties = typeof someParties extends fc.Arbitrary<infer T> ? T : never;

function factsWith(cases: readonly Case[], { names, kind, movants }: Parties): CaseFacts {
  const standard = { code: 'generated', name: 'A standard', authority: 'Fed. R. Civ. P. 1' };
  return {
    ...PARLER_FACTS,
    standards: [{ ...standard, factors: cases.map(({ factor }) => factor) }],
    parties: PARLER_FACTS.parties.map((party, index) => ({
      ...party,
      kind,
      name: names[index] ?? party.name,
    })),
    entries: PARLER_FACTS.entries.map((entry) => {
      if (entry.id === 'motion' && entry.kind === 'filing') return { ...entry, filedBy: movants };
      if (entry.id !== 'order' || entry.kind !== 'ruling') return entry;
      const findings = cases.map(({ finding }) => finding);
      return { ...entry, appliesStandard: standard.code, findings };
    }),
  };
}

function sentencesWith(facts: CaseFacts): readonly Sentence[] {
  return summarise(facts, DAY).sections.flatMap(({ sentences }) => sentences);
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The frames of an outcome as expressions: places stand for text, a factor's name for one quotation, nothing else differs. */
function framesOf(outcome: FindingOutcome): readonly RegExp[] {
  const { shown, named } = FINDING_FRAMES[outcome];
  return [shown, named].flatMap((frame) => {
    const factor = frame === named ? '“[^”]*”' : '.+';
    const asExpression = (text: string): RegExp => {
      const places = text.split(/\{\w+\}/u).map(literal);
      const [before = '', ...after] = places;
      const rest = after.map(
        (part, index) => `${index === 0 && frame === named ? factor : '.+'}${part}`,
      );
      return new RegExp(`^(?:On .+, )?${before}${rest.join('')}.*$`, 'iu');
    };
    const passage = QUOTE_FRAMES.passage.replace('{finding}', () => frame);
    const negated = QUOTE_FRAMES.negated.replace('{finding}', () => frame);
    return [frame, passage, ...(outcome === 'not-met' ? [negated] : [])].map(asExpression);
  });
}

/**
 * Written apart from the frames: reads the words before and after a phrase as a person would, and says what the
 * sentence asserts of it.
 */
function assertedOf(phrase: string, text: string): FindingOutcome | 'nothing' {
  const at = text.indexOf(phrase);
  const before = text.slice(0, at);
  const after = text.slice(at + phrase.length);
  if (/\bdid not reach (?:whether|the factor)\b/u.test(before)) return 'not-reached';
  if (/\bfindings on (?:whether|the factor)\b/u.test(before)) {
    return /\bwere mixed\b/u.test(before + after) ? 'mixed' : 'met';
  }
  if (/\bhad not shown\b/u.test(before)) return 'not-met';
  if (/\bhad shown\b/u.test(before)) return 'met';
  const named = /\bfound the factor “[^”]*” (not met|met)\b/u.exec(text);
  if (named === null) return 'nothing';
  return named[1] === 'not met' ? 'not-met' : 'met';
}

describe('the polarity of findings', () => {
  it('frames no negative, open or mixed finding as an affirmative one', () => {
    const affirmative = FINDING_FRAMES.met;
    for (const outcome of ['not-met', 'not-reached', 'mixed'] as const) {
      const frame = FINDING_FRAMES[outcome];
      expect(frame.shown).not.toBe(affirmative.shown);
      expect(frame.named).not.toBe(affirmative.named);
      expect(frame.shown).toMatch(/^(?:[^{]*\{who\} had not shown|[^{]*whether) /u);
      expect(`${frame.shown} ${frame.named}`).toMatch(/\bnot\b|\bmixed\b/u);
    }
    expect(`${affirmative.shown} ${affirmative.named}`).not.toMatch(/\bnot\b|whether|mixed/u);
  });

  it('lets the words of a factor or a quotation stand only in a frame of their own outcome', () => {
    fc.assert(
      fc.property(someCases, someParties, (cases, parties) => {
        const sentences = sentencesWith(factsWith(cases, parties));
        for (const { finding, words } of cases) {
          const telling = sentences.filter(({ text }) => words.some((word) => text.includes(word)));
          expect(telling.length).toBeGreaterThan(0);
          for (const { text, stance } of telling) {
            expect(stance).toBe('found');
            expect(framesOf(finding.outcome).some((frame) => frame.test(text))).toBe(true);
            const affirms = framesOf('met').some((frame) => frame.test(text));
            expect(affirms).toBe(finding.outcome === 'met');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('asserts of each factor what the court found, read by a reader who does not know the frames', () => {
    fc.assert(
      fc.property(someCases, someParties, (cases, parties) => {
        const sentences = sentencesWith(factsWith(cases, parties));
        for (const { finding, words } of cases) {
          for (const word of words) {
            for (const { text } of sentences.filter((one) => one.text.includes(word))) {
              expect({ text, asserted: assertedOf(word, text) }).toEqual({
                text,
                asserted: finding.outcome,
              });
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says something else when a finding is turned from met to not met', () => {
    fc.assert(
      fc.property(someCases, someParties, fc.nat(3), (cases, parties, turned) => {
        const withOutcome = (outcome: FindingOutcome): readonly string[] => {
          const changed = cases.map((one, index) =>
            index === turned ? { ...one, finding: { ...one.finding, outcome } } : one,
          );
          return sentencesWith(factsWith(changed, parties)).map(({ text }) => text);
        };
        const told = FINDING_OUTCOMES.map((outcome) => withOutcome(outcome).join('\n'));
        expect(new Set(told).size).toBe(FINDING_OUTCOMES.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['likely to prevail on the merits', 'that it is “likely to prevail on the merits”'],
    ['is likely to succeed on its claims', 'that it “is likely to succeed on its claims”'],
    ['it is likely to succeed.', 'that “it is likely to succeed”'],
  ])('puts the words “%s” in the place of the standard’s own', (quote, told) => {
    expect(echoing('it is likely to succeed on the merits', quote)).toBe(told);
  });

  it.each([
    'likely to fail on the merits',
    'likely to succeed on none of its claims',
    'likely to prevail, though not on this record',
    'not likely to succeed',
    'likely',
    'faint and factually inaccurate speculation',
    'likely to be harmed',
  ])('does not take “%s” for the factor itself', (quote) => {
    expect(echoing('it is likely to succeed on the merits', quote)).toBeNull();
  });
});

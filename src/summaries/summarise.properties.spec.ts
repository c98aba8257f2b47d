import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { arbitraryFacts, someDay } from '../../test/fixtures/dockets/arbitrary-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { Finding } from '../law/docket/docket-entry.js';
import { countsFrom } from '../law/docket/docket-order.js';
import type { CaseFacts, EntryFacts } from './case-facts.js';
import { printHtml } from './print-html.js';
import { printMarkdown } from './print-markdown.js';
import { summarise } from './summarise.js';
import type { Sentence, Summary } from './summary.js';

const sentencesOf = ({ sections }: Summary): readonly Sentence[] =>
  sections.flatMap(({ sentences }) => sentences);

/** The order of the things given, by numbers drawn for each. */
function reordered<T>(things: readonly T[], draws: readonly number[]): T[] {
  return things
    .map((thing, index) => ({ thing, draw: draws[index % draws.length] ?? 0, index }))
    .sort((a, b) => a.draw - b.draw || b.index - a.index)
    .map(({ thing }) => thing);
}

function shuffled(facts: CaseFacts, draws: readonly number[]): CaseFacts {
  const mix = <T>(things: readonly T[]): T[] => reordered(things, draws);
  return {
    ...facts,
    parties: mix(facts.parties.map((party) => ({ ...party, counsel: mix(party.counsel) }))),
    claims: mix(
      facts.claims.map((claim) => ({
        ...claim,
        againstPartyIds: mix(claim.againstPartyIds),
        assertedBy: mix(claim.assertedBy),
      })),
    ),
    entries: mix(facts.entries.map((entry) => ({ ...entry, hearings: mix(entry.hearings) }))),
    standards: mix(facts.standards),
    relations: mix(facts.relations),
  };
}

function isInForce(entry: EntryFacts, { entries }: CaseFacts, asOf: CivilDate): boolean {
  const day = countsFrom(entry);
  if (day === null || day > asOf) return false;
  if (entry.struck === null) return true;
  const { on, orderedIn } = entry.struck;
  const order = entries.find(({ id }) => id === orderedIn);
  return ((order === undefined ? null : countsFrom(order)) ?? on) > asOf;
}

/** Whether two findings may share a sentence: everything about them is the same but which claim they are on. */
function differInClaimOnly(
  { claimId: a, ...before }: Finding,
  { claimId: b, ...after }: Finding,
): boolean {
  return a !== null && b !== null && isDeepStrictEqual(before, after);
}

const LATER = civilDate('2031-05-05');

/** The same facts with much that happens only after every day of theirs. */
function withLaterThings(facts: CaseFacts): CaseFacts {
  const [party] = facts.parties;
  const [claim] = facts.claims;
  const later = facts.entries.map((entry) => ({
    ...entry,
    id: `later-${entry.id}`,
    sequence: entry.sequence + 100,
    filedOn: LATER,
    enteredOn: LATER,
  }));
  return {
    ...facts,
    terminatedOn: facts.terminatedOn ?? LATER,
    entries: [
      ...later,
      ...facts.entries.map((entry) => ({
        ...entry,
        struck: entry.struck ?? { on: LATER, orderedIn: null },
      })),
    ],
    parties:
      party === undefined
        ? facts.parties
        : [...facts.parties, { ...party, id: 'later', joinedOn: LATER }].map((one) => ({
            ...one,
            terminatedOn: one.terminatedOn ?? LATER,
            counsel: [
              ...one.counsel.map((lawyer) => ({
                ...lawyer,
                terminatedOn: lawyer.terminatedOn ?? LATER,
              })),
              {
                attorneyName: 'Late',
                firm: null,
                roles: [],
                appearedOn: LATER,
                terminatedOn: null,
              },
            ],
          })),
    claims:
      claim === undefined
        ? facts.claims
        : [...facts.claims, { ...claim, id: 'later', assertedIn: 'later-e0' }],
    relations: facts.relations.flatMap((relation) => [relation, { ...relation, on: LATER }]),
  };
}

describe('a summary of any docket, however irregular', () => {
  it('says only whole sentences, each with a source', () => {
    fc.assert(
      fc.property(arbitraryFacts, someDay, (facts, asOf) => {
        const summary = summarise(facts, asOf);
        for (const { text, sources } of sentencesOf(summary)) {
          expect(text).toMatch(/^\P{Zs}.*[.!?]['’]?[”)]?$/u);
          expect(text).not.toMatch(/ {2}|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|undefined|null|NaN|\[object/u);
          expect(sources.length).toBeGreaterThan(0);
        }
        for (const { sentences } of summary.sections) expect(sentences.length).toBeGreaterThan(0);
        expect(summary.headline).toMatch(/^\S.*\.”?$/u);
      }),
      { numRuns: 400 },
    );
  });

  it('rests on no entry dated after its day, nor on one without a date', () => {
    fc.assert(
      fc.property(arbitraryFacts, someDay, (facts, asOf) => {
        const days = new Map(facts.entries.map((entry) => [entry.id, countsFrom(entry)]));
        const rested = sentencesOf(summarise(facts, asOf)).flatMap(({ sources }) =>
          sources.flatMap((source) => ('entryId' in source ? [source.entryId] : [])),
        );
        for (const id of rested) {
          const day = days.get(id) ?? null;
          expect(day === null ? 'undated' : day <= asOf).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same, byte for byte, in whatever order the facts come', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        someDay,
        fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
        (facts, asOf, draws) => {
          expect(JSON.stringify(summarise(shuffled(facts, draws), asOf))).toBe(
            JSON.stringify(summarise(facts, asOf)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is not changed by anything that happens after its day', () => {
    fc.assert(
      fc.property(arbitraryFacts, someDay, (facts, asOf) => {
        expect(summarise(withLaterThings(facts), asOf)).toEqual(summarise(facts, asOf));
      }),
      { numRuns: 300 },
    );
  });

  it('tells every finding of a ruling in force, those alike but for the claim at once, and calls nothing else found', () => {
    fc.assert(
      fc.property(arbitraryFacts, someDay, (facts, asOf) => {
        const wanted = facts.entries.flatMap((entry) =>
          entry.kind === 'ruling' && isInForce(entry, facts, asOf)
            ? entry.findings.flatMap((finding, index, { [index - 1]: before }) =>
                before !== undefined && differInClaimOnly(before, finding) ? [] : [entry.id],
              )
            : [],
        );
        const found = sentencesOf(summarise(facts, asOf))
          .filter(({ stance }) => stance === 'found')
          .flatMap(({ sources }) =>
            sources.flatMap((source) => ('entryId' in source ? [source.entryId] : [])),
          );
        expect(found.toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('prints as HTML and Markdown without text breaking out of its place', () => {
    fc.assert(
      fc.property(arbitraryFacts, someDay, (facts, asOf) => {
        const summary = summarise(facts, asOf);
        expect(printHtml(summary)).not.toMatch(/<b>|<i>/u);
        const lines = printMarkdown(summary)
          .split('\n')
          .filter((line) => line !== '');
        const expected = 4 + summary.sections.length + sentencesOf(summary).length;
        expect(lines).toHaveLength(expected);
        expect(lines.join('\n')).not.toMatch(/(?<!\\)<b>|[^\\]:\/\//u);
      }),
      { numRuns: 100 },
    );
  });
});

import {
  casePageFacts,
  disposition,
  filing,
  finding,
  printed,
  ruling,
} from '../../../test/support/page-facts.js';
import { parlerFacts } from '../../../test/support/parler-facts.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { nameEntries } from '../entry-names.js';
import { toFindingMatrices } from './finding-matrix.js';
import type { FindingMatrix } from './finding-matrix.js';

const matricesOf = (facts: CasePageFacts): readonly FindingMatrix[] =>
  toFindingMatrices(facts, nameEntries(facts));

const cellsOf = (matrix: FindingMatrix | undefined): readonly (readonly (string | null)[])[] =>
  (matrix?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.found.words ?? null));

describe('the findings of a case page', () => {
  it('show the polarity of every finding on the injunction that Parler sought', () => {
    const [matrix, ...others] = matricesOf(parlerFacts());
    expect(others).toEqual([]);
    expect(matrix?.title).toBe('Preliminary injunction (Winter)');
    expect(matrix?.factors).toEqual([
      'Likelihood of success on the merits',
      'Irreparable harm',
      'Balance of equities',
      'Public interest',
    ]);
    expect(matrix?.rows.map(({ heading }) => heading)).toEqual([
      'Count 1: Conspiracy in restraint of trade',
      'Count 2: Breach of contract',
      'Count 3: Tortious interference with business expectancy',
      'The request for a preliminary injunction as a whole',
    ]);
    expect(cellsOf(matrix)).toEqual([
      ['not met', null, null, null],
      ['not met', null, null, null],
      ['not met', null, null, null],
      [null, 'mixed', 'not met', 'not met'],
    ]);
  });

  it('give the court’s words and their page behind each finding', () => {
    const [matrix] = matricesOf(parlerFacts());
    expect(matrix?.quotations[2]).toMatchObject({
      number: 3,
      words: 'Parler has therefore not demonstrated a likelihood of success on this claim.',
      page: 10,
      ruledIn: { text: 'Dkt. 34', href: '/c/wawd/2:21-cv-00031/34' },
    });
    expect(matrix?.quotations[3]).toMatchObject({ factor: 'Irreparable harm', words: null });
  });

  it('let a later finding stand in place of an earlier one, and keep the earlier', () => {
    const claim = { id: 'c-1', count: 1, title: 'Fraud', authority: 'common law' };
    const found = (outcome: 'met' | 'not-met'): ReturnType<typeof ruling> =>
      ruling('2024-02-01', {
        appliesStandard: 'rule-12b6',
        findings: [finding('plausible-claim', { claimId: 'c-1', outcome })],
      });
    const [matrix] = matricesOf(
      casePageFacts({
        claims: [{ ...claim, assertedIn: null, againstPartyIds: [] }],
        entries: [found('not-met'), found('met')].map((entry) => printed(entry)),
      }),
    );
    expect(cellsOf(matrix)).toEqual([['met']]);
    expect(matrix?.quotations.map((one) => [one.found.words, one.superseded])).toEqual([
      ['not met', true],
      ['met', false],
    ]);
    expect(matrix?.title).toBe('Rule 12b6');
  });

  it('keep findings under two standards apart, and an unnamed standard by itself', () => {
    const motion = filing('2024-01-10', {
      reliefSought: [{ id: 'r-1', kind: 'stay', note: null }],
    });
    const order = (appliesStandard: string | null): ReturnType<typeof ruling> =>
      ruling('2024-02-01', {
        appliesStandard,
        dispositions: [disposition({ reliefId: 'r-1' })],
        findings: [finding('hardship', {})],
      });
    const facts = casePageFacts({
      entries: [motion, order(null), order('nken')].map((entry) => printed(entry)),
    });
    expect(matricesOf(facts).map(({ title, id }) => [title, id])).toEqual([
      ['No standard named', 'findings-1'],
      ['Nken', 'findings-2'],
    ]);
  });

  it('show a finding on a claim and a request once, with the claim', () => {
    const motion = filing('2024-01-10', {
      reliefSought: [{ id: 'r-1', kind: 'stay', note: null }],
    });
    const order = ruling('2024-02-01', {
      findings: [finding('merits', { claimId: 'c-1', reliefId: 'r-1' })],
    });
    const [matrix] = matricesOf(
      casePageFacts({
        claims: [
          {
            ...{ id: 'c-1', count: null, title: 'Fraud', authority: 'common law' },
            ...{ assertedIn: null, againstPartyIds: [] },
          },
        ],
        entries: [printed(motion), printed(order)],
      }),
    );
    expect(matrix?.rows.map(({ heading }) => heading)).toEqual(['Fraud']);
    expect(matrix?.quotations).toHaveLength(1);
  });
});

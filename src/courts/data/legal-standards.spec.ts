import { isReliefKind } from '../../law/docket/relief-kinds.js';
import { LEGAL_STANDARDS } from './legal-standards.js';

const everyFactor = LEGAL_STANDARDS.flatMap(({ code, factors }) =>
  factors.map((factor) => ({ standard: code, ...factor })),
);

describe('the legal standards', () => {
  it('are Winter, Rule 65(b), Rule 12(b)(6) and Rule 56', () => {
    expect(LEGAL_STANDARDS.map(({ code }) => code)).toEqual([
      'preliminary-injunction-winter',
      'rule-65b-tro',
      'rule-12b6',
      'rule-56',
    ]);
  });

  it('ask under Winter for the four factors, or for serious questions in place of likely success', () => {
    const [winter] = LEGAL_STANDARDS;
    expect(winter?.factors.map(({ code, kind }) => [code, kind])).toEqual([
      ['likelihood-of-success', 'required'],
      ['irreparable-harm', 'required'],
      ['balance-of-equities', 'required'],
      ['public-interest', 'required'],
      ['serious-questions', 'alternative'],
    ]);
    expect(winter?.factors.at(-1)?.insteadOf).toBe('likelihood-of-success');
  });

  it('give an authority for every standard and every factor', () => {
    for (const { authority } of [...LEGAL_STANDARDS, ...everyFactor]) {
      expect(authority).toMatch(/^Fed\. R\. Civ\. P\. \d|\d+ (?:U\.S\.|F\.3d) \d+.*\(.*\d{4}\)$/);
    }
  });

  it('apply to kinds of relief that a filing can ask for', () => {
    const kinds = LEGAL_STANDARDS.flatMap(({ appliesTo }) => appliesTo);
    expect(kinds.filter((kind) => !isReliefKind(kind))).toEqual([]);
  });

  it('have codes in kebab case, each once in its standard', () => {
    for (const { code, factors } of LEGAL_STANDARDS) {
      const codes = factors.map((factor) => factor.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const one of [code, ...codes]) expect(one).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  it('let an alternative stand in for a required factor of the same standard, and nothing else', () => {
    for (const { standard, kind, insteadOf } of everyFactor) {
      const required = everyFactor.filter((other) => {
        return other.standard === standard && other.kind === 'required';
      });
      if (kind === 'alternative') expect(required.map(({ code }) => code)).toContain(insteadOf);
      else expect(insteadOf).toBeNull();
    }
  });

  it('say what is shown in clauses that fit behind “failed to show that”, never negated', () => {
    for (const { shown, showing } of everyFactor) {
      expect(shown).toMatch(/^[a-z].*[a-z]$/);
      expect(shown).toMatch(/\b(?:is|are|will|tips|rests|state|certified)\b/);
      expect(showing).toMatch(/^[a-z].*[a-z]$/);
      expect(`${shown} ${showing}`).not.toMatch(/\b(?:fails?|failed|unlikely|not likely)\b/);
    }
  });
});

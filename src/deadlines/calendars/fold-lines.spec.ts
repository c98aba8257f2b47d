import { foldLines } from './fold-lines.js';

describe('a long line', () => {
  it('has at most 75 octets, and goes on after a blank', () => {
    expect(foldLines(`${'a'.repeat(75)}\r\nb`)).toBe(`${'a'.repeat(75)}\r\nb`);
    expect(foldLines('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(foldLines('a'.repeat(75 + 74 + 1))).toBe(
      `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`,
    );
  });

  it('is not folded within a character', () => {
    expect(foldLines(`${'a'.repeat(72)}😀b`)).toBe(`${'a'.repeat(72)}\r\n 😀b`);
    expect(foldLines(`${'a'.repeat(74)}§§`)).toBe(`${'a'.repeat(74)}\r\n §§`);
    expect(foldLines('東'.repeat(30))).toBe(`${'東'.repeat(25)}\r\n ${'東'.repeat(5)}`);
  });

  it('is whole again when each break and the blank after it are taken out', () => {
    const line = 'DESCRIPTION:Larch – Quarry 😀 '.repeat(40);
    expect(foldLines(line).replaceAll('\r\n ', '')).toBe(line);
  });
});

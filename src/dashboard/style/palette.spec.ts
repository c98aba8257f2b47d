import { PALETTE } from './palette.js';
import { STYLE_SHEET } from './style-sheet.js';

type Colours = Readonly<Record<string, string>>;

/** Light, dark and print: a later scheme keeps what it does not change. */
function schemes(): readonly (readonly [string, Colours])[] {
  const blocks = [...PALETTE.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries(
      [...body.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    ),
  );
  return [
    ['by day', blocks[0] ?? {}],
    ['by night', blocks[1] ?? {}],
    ['on paper', blocks[2] ?? {}],
  ];
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const WORDS = [
  'ink',
  'soft',
  'accent',
  'open',
  'held',
  'ended',
  'for',
  'against',
  'mixed',
  'plain',
];
const GROUNDS = ['paper', 'sheet'];

describe('the colours of the pages', () => {
  it('measures contrast as WCAG 2.2 does', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  describe.each(schemes())('%s', (_, colours) => {
    it.each(WORDS.flatMap((word) => GROUNDS.map((ground) => [word, ground] as const)))(
      'words in %s stand out from the %s by 4.5 to 1 (WCAG 2.2, 1.4.3)',
      (word, ground) => {
        expect(contrast(colours[word] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
      },
    );

    it.each(GROUNDS)('the edges of controls stand out from the %s by 3 to 1 (1.4.11)', (ground) => {
      expect(contrast(colours.edge ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
    });
  });

  it('are the only colours in the style sheet', () => {
    expect(STYLE_SHEET.text.replace(PALETTE, '').match(/#[0-9a-f]{3,8}\b|rgba?\(|hsl/g)).toBeNull();
  });
});

describe('the style sheet', () => {
  it('has every bracket closed', () => {
    expect(STYLE_SHEET.text.match(/\{/g)?.length).toBe(STYLE_SHEET.text.match(/\}/g)?.length);
  });

  it('fetches nothing from anywhere', () => {
    expect(STYLE_SHEET.text).not.toMatch(/url\(|@import|@font-face/);
  });

  it('has its own text’s mark in its address', () => {
    expect(STYLE_SHEET.address).toMatch(/^\/assets\/nunc\.css\?v=[0-9a-f]{12}$/);
  });
});

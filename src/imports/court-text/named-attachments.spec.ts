import fc from 'fast-check';
import { namedAttachments } from './named-attachments.js';

const read = (text: string): [number | null, string][] =>
  namedAttachments(text).map(({ number, description }) => [number, description]);

describe('attachments that docket text names', () => {
  it('are read with their numbers and descriptions', () => {
    const text = 'MOTION by Ash. (Attachments: # 1 Exhibit A, # 2 Proposed Order)(Elm, Ann)';
    expect(read(text)).toEqual([
      [1, 'Exhibit A'],
      [2, 'Proposed Order'],
    ]);
  });

  it('are known by the text alone', () => {
    expect(namedAttachments('(Attachments: # 1 Exhibit A)')).toEqual([
      {
        number: 1,
        numberPrinted: null,
        description: 'Exhibit A',
        filedOn: null,
        pacerDocumentId: null,
        pacerSequence: null,
        pageCount: null,
        bytes: null,
        sizePrinted: '',
        namedIn: 'text',
      },
    ]);
  });

  it.each<[string, string, [number, string][]]>([
    [
      'numbers in brackets',
      '(Attachments: # (1) Exhibit, #(2) Order)',
      [
        [1, 'Exhibit'],
        [2, 'Order'],
      ],
    ],
    ['one attachment', '(Attachment: # 1 Exhibit)', [[1, 'Exhibit']]],
    [
      'numbers that do not begin at one',
      '(Attachments: # 3 Ash, # 7 Elm)',
      [
        [3, 'Ash'],
        [7, 'Elm'],
      ],
    ],
    [
      'brackets inside',
      '(Attachments: # 1 Exhibit A (part 1), # 2 Elm (b (c)))(x)',
      [
        [1, 'Exhibit A (part 1)'],
        [2, 'Elm (b (c))'],
      ],
    ],
    [
      'commas inside',
      '(Attachments: # 1 Letter, signed, # 2 Order)',
      [
        [1, 'Letter, signed'],
        [2, 'Order'],
      ],
    ],
    [
      'a comma at the end',
      '(Attachments: # 1 Letter, , # 2 Order,)',
      [
        [1, 'Letter'],
        [2, 'Order'],
      ],
    ],
    [
      'no descriptions',
      '(Attachments: # 1 # 2)',
      [
        [1, ''],
        [2, ''],
      ],
    ],
    [
      'numbers without a blank',
      '(Attachments: #1 Exhibit, #2 Order)',
      [
        [1, 'Exhibit'],
        [2, 'Order'],
      ],
    ],
    [
      'no commas',
      '(Attachments: # 1 Certificate# 2 Form 16A # 3 Order)',
      [
        [1, 'Certificate'],
        [2, 'Form 16A'],
        [3, 'Order'],
      ],
    ],
    [
      'number signs of another entry',
      '(Attachments: # 1 Reply to #73 # 2 Order [#5])',
      [
        [1, 'Reply to #73'],
        [2, 'Order [#5]'],
      ],
    ],
    [
      'number signs that the mail lost',
      '(Attachments: (1) Elm (a) (2) Order)(Ash)',
      [
        [1, 'Elm (a)'],
        [2, 'Order'],
      ],
    ],
    [
      'lines broken',
      '(Attachments: #\n 1 Exhibit\n A #\n 2 Order)',
      [
        [1, 'Exhibit A'],
        [2, 'Order'],
      ],
    ],
    [
      'a bracket never closed inside',
      '(Attachments: # 1 Exhibit (A, # 2 Order)(Ash, Ann)',
      [
        [1, 'Exhibit (A'],
        [2, 'Order'],
      ],
    ],
    [
      'a bracket closed but never opened',
      '(Attachments: # 1 a), # 2 b)',
      [
        [1, 'a)'],
        [2, 'b'],
      ],
    ],
    ['a list never closed', '(Attachments: # 1 Exhibit (A)(Ash, Ann', [[1, 'Exhibit (A)']]],
    [
      'a list that breaks off',
      '(Attachments: # 1 Exhibit A, # 2 Ord',
      [
        [1, 'Exhibit A'],
        [2, 'Ord'],
      ],
    ],
    [
      'a list in a bracket of a description',
      '(Attachments: # 1 Elm (see 3, # 9 below), # 2 Ash)',
      [
        [1, 'Elm (see 3, # 9 below)'],
        [2, 'Ash'],
      ],
    ],
  ])('%s', (_, text, attachments) => {
    expect(read(text)).toEqual(attachments);
  });

  it.each([
    'ORDER granting # 12 Motion',
    'Additional attachment(s) added on 1/14/2021: # 3 Exhibit',
    '(Attachments: see # 3)',
    '(Attachments: 1 Exhibit A2 Exhibit B)',
    '(Attachments: )',
    '',
  ])('%j names none', (text) => {
    expect(namedAttachments(text)).toEqual([]);
  });

  it('are read back from a list as clerks print it', () => {
    const description = fc.stringMatching(/^[A-Z][a-z]{1,8}( \([a-z]{1,4}\))?(, [a-z]{1,6})?$/);
    fc.assert(
      fc.property(fc.array(description, { minLength: 1 }), fc.boolean(), (all, inBrackets) => {
        const items = all.map((one, at) => `# ${inBrackets ? `(${at + 1})` : at + 1} ${one}`);
        const text = `MOTION (Attachments: ${items.join(', ')})(Elm, Ann) (Entered: 01/14/2021)`;
        expect(read(text)).toEqual(all.map((one, at) => [at + 1, one]));
      }),
    );
  });

  it('are looked for in a time that grows with the text alone', () => {
    const began = performance.now();
    for (const run of ['#', '# ', ', ', '(', '#1 ', '),   ', '(Attachments: ', ', # 1 (']) {
      namedAttachments(`(Attachments: # 1 ${run.repeat(50_000)}`);
      namedAttachments(run.repeat(50_000));
    }
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

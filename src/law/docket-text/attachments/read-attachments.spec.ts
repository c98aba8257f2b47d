import fc from 'fast-check';
import { segmentText } from '../segment-text.js';
import { readAttachments } from './read-attachments.js';

const read = (text: string): string[] =>
  readAttachments(segmentText(text)).map(
    ({ value: { number, description }, evidence: { sure } }) =>
      `${number} ${description}${sure ? '' : ' ?'}`,
  );

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'MOTION to Seal by Orrin Mills. (Attachments: # 1 Exhibit A, # 2 Proposed Order)(Winslow, Ada) (Entered: 03/01/2023)',
    ['1 Exhibit A', '2 Proposed Order'],
  ],
  [
    'COMPLAINT (Filing fee $ 405) filed by Orrin Mills. (Attachments: # (1) Civil Cover Sheet, # (2) Summons)(abc)',
    ['1 Civil Cover Sheet', '2 Summons'],
  ],
  [
    'MOTION for Relief from Stay. (Attachments: # 1 Exhibit # 2 Proposed Order# 3 Certificate of Service) (Winslow, Ada)',
    ['1 Exhibit', '2 Proposed Order', '3 Certificate of Service'],
  ],
  ['NOTICE. (Attachments: #(1) Receipt)(dmn)', ['1 Receipt']],
  ['NOTICE. (Attachments: (1) Exhibit A, (2) Index)(dmn)', ['1 Exhibit A', '2 Index']],
  ['NOTICE. (Attachment(s): # 1 Exhibit A)(dmn)', ['1 Exhibit A']],
  ['NOTICE. (Attachment: #1 Exhibit A) (Entered: 03/01/2023)', ['1 Exhibit A']],
  ['NOTICE. ( Attachments: # 1 Exhibit A)', ['1 Exhibit A']],
  ['BRIEF (Attachments: # 1 Exhibit\n  A\t(part 1), # 2)', ['1 Exhibit A (part 1)', '2 ']],
  [
    'BRIEF (Attachments: # 1 Exhibit 1 (filed under seal), # 2 Exhibit 2)(Winslow, Ada)',
    ['1 Exhibit 1 (filed under seal)', '2 Exhibit 2'],
  ],
  ['BRIEF (Attachments: # 1 Exhibit A) Modified on 3/2/2023 (xyz).', ['1 Exhibit A']],
  ['BRIEF (Attachments: # 1 Exhibit A) [2:20-mj-00101] (Entered: 03/01/2023)', ['1 Exhibit A']],
  [
    'BRIEF (Attachments: # 1 Exhibit A (part 1, # 2 Exhibit B',
    ['1 Exhibit A (part 1 ?', '2 Exhibit B ?'],
  ],
  [
    'RESPONSE to 12 MOTION (Attachments: # 1 Order) filed by Orrin Mills. (Winslow, Ada)',
    ['1 Order ?'],
  ],
  ['ORDER granting # 12 Motion to Seal. (abc)', []],
  ['NOTICE. (Attachments: )', []],
  ['', []],
];

describe('the attachments that an entry lists', () => {
  it.each(LISTS)('of %j', (text, listed) => {
    expect(read(text)).toEqual(listed);
  });

  it('rest on their numbers and descriptions', () => {
    const text = 'BRIEF (Attachments: # 1 Exhibit A, # 2 Index of Authorities)(Winslow, Ada)';
    const words = readAttachments(segmentText(text)).map(({ evidence: { start, end } }) =>
      text.slice(start, end),
    );
    expect(words).toEqual(['# 1 Exhibit A', '# 2 Index of Authorities']);
  });

  it('are a thousand at most, each told in 500 characters', () => {
    const many = readAttachments(segmentText(`(Attachments: ${'# 1 A, '.repeat(2_000)})`));
    expect(many).toHaveLength(1000);
    const [long] = readAttachments(segmentText(`(Attachments: # 1 ${'A'.repeat(2_000)})`));
    expect(long?.value.description).toHaveLength(500);
  });

  it('are read back from a list as clerks print it, each within the text', () => {
    const description = fc.stringMatching(/^[A-Z][a-z]{1,8}( \([a-z]{1,4}\))?(, [a-z]{1,6})?$/);
    fc.assert(
      fc.property(fc.array(description, { minLength: 1 }), fc.boolean(), (all, inBrackets) => {
        const items = all.map((one, at) => `# ${inBrackets ? `(${at + 1})` : at + 1} ${one}`);
        const text = `MOTION (Attachments: ${items.join(', ')})(Elm, Ann) (Entered: 01/14/2021)`;
        expect(read(text)).toEqual(all.map((one, at) => `${at + 1} ${one}`));
        const places = readAttachments(segmentText(text)).map(({ evidence: { start, end } }) =>
          text.slice(start, end),
        );
        expect(places).toEqual(items);
      }),
    );
  });
});

import { listedAttachments, readDocuments } from './documents.js';

const STAMP = (place: number): string[] => [
  'Electronic document Stamp:',
  '[STAMP x_ID=1 [Date=1/13/2021] [FileNumber=900-',
  `${place}] [0a1b`,
  '2c3d]]',
];

describe('the documents of a notice', () => {
  it('are listed with description, file name and the stamp in one piece', () => {
    const lines = [
      'Notice of Electronic Filing',
      ...['Document description:Main Document', 'Original filename:motion.pdf', ...STAMP(0)],
      ...['Document Description: Exhibit A', 'Original Filename: a.pdf', ...STAMP(1), 'Addressees'],
    ];
    expect(readDocuments(lines)).toEqual([
      {
        description: 'Main Document',
        fileName: 'motion.pdf',
        stamp: '[STAMP x_ID=1 [Date=1/13/2021] [FileNumber=900-0] [0a1b2c3d]]',
      },
      {
        description: 'Exhibit A',
        fileName: 'a.pdf',
        stamp: '[STAMP x_ID=1 [Date=1/13/2021] [FileNumber=900-1] [0a1b2c3d]]',
      },
    ]);
  });

  it('have no file name and no stamp where none is printed, and no stamp that does not end', () => {
    const lines = [
      'Document description:',
      'Original filename:',
      'Electronic document Stamp:',
      '[STAMP',
    ];
    expect(readDocuments(lines)).toEqual([{ description: '', fileName: null, stamp: null }]);
    expect(readDocuments([])).toEqual([]);
  });

  it('are attachments but for the main one, numbered by the stamp', () => {
    const lines = [
      ...['Document description:Main Document', ...STAMP(0)],
      ...['Document description:Proposed Order', ...STAMP(2)],
    ];
    expect(listedAttachments(readDocuments(lines))).toMatchObject([
      { number: 2, description: 'Proposed Order', namedIn: 'page' },
    ]);
  });

  it('have no number where no stamp tells it; the first is the main document', () => {
    const documents = readDocuments([
      'Document description:Brief',
      'Document description:Appendix',
    ]);
    expect(listedAttachments(documents)).toMatchObject([{ number: null, description: 'Appendix' }]);
  });
});

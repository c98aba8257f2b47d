import { shortCaption } from './short-caption.js';

describe('a caption in a calendar', () => {
  it.each([
    ['Larch Hosting LLC v. Quarry Cloud, Inc.', 'Larch Hosting LLC v. Quarry Cloud, Inc.'],
    ['Larch Hosting LLC v. Quarry Cloud, Inc., et al.', 'Larch Hosting LLC v. Quarry Cloud, Inc.'],
    ['  In re\n Larch   Hosting ', 'In re Larch Hosting'],
    [
      'Larch Hosting and Forestry Holdings LLC, et al. v. Quarry Cloud Services of Tacoma, Inc.',
      'Larch Hosting and Forestry H… v. Quarry Cloud Services of Tac…',
    ],
    [
      'Larch Hosting and Forestry Holdings LLC vs. Quarry Cloud, Inc.',
      'Larch Hosting and Forestry H… v. Quarry Cloud, Inc.',
    ],
    [
      'In re Larch Hosting and Forestry Holdings LLC Shareholder Litigation',
      'In re Larch Hosting and Forestry Holdings LLC Shareholder Li…',
    ],
    [`${'😀'.repeat(60)}!`, `${'😀'.repeat(60)}…`],
    ['', ''],
  ])('%j is %j', (caption, short) => {
    expect(shortCaption(caption)).toBe(short);
  });
});

import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import {
  mayReplace,
  printsField,
  showsHeader,
  standingOf,
  standingOfRow,
} from './source-authority.js';

describe('what a source says of an entry', () => {
  it('may replace what another of the same or a lower standing said, and a glimpse nothing', () => {
    const pairs = (['glimpse', 'moment', 'full'] as const).flatMap((one, _, all) =>
      all.filter((other) => mayReplace(one, other)).map((other) => `${one} over ${other}`),
    );
    expect(pairs).toEqual([
      'moment over glimpse',
      'moment over moment',
      'full over glimpse',
      'full over moment',
      'full over full',
    ]);
  });

  it('is a glimpse where the row has no text, whatever the source', () => {
    for (const kind of SOURCE_KINDS) {
      expect(standingOfRow(kind, { text: ' ' })).toBe('glimpse');
      expect(standingOfRow(kind, { text: 'ORDER' })).toBe(standingOf(kind));
    }
  });

  it.each([
    [
      'full',
      'docket-report appellate-docket docket-history courtlistener-json archive-json archive-xml juriscraper-json',
    ],
    ['moment', 'electronic-notice csv'],
    ['glimpse', 'rss-feed attachment-page case-query claims-register'],
  ])('has the standing %s in %s', (standing, kinds) => {
    const found = SOURCE_KINDS.filter((kind) => standingOf(kind) === standing);
    expect(new Set(found)).toEqual(new Set(kinds.split(' ')));
  });
});

describe('what a source says of the header', () => {
  it('is a line that names the case in a feed, a notice and an attachment page', () => {
    expect(SOURCE_KINDS.filter((kind) => !showsHeader(kind))).toEqual([
      'attachment-page',
      'electronic-notice',
      'rss-feed',
    ]);
  });

  it('tells by its silence only of what the kind prints', () => {
    expect(printsField('docket-report', 'cause')).toBe(true);
    expect(printsField('case-query', 'cause')).toBe(false);
    expect(printsField('case-query', 'terminatedOn')).toBe(true);
    expect(SOURCE_KINDS.some((kind) => printsField(kind, 'caption'))).toBe(false);
  });
});

// Reading order. A folder may import the folders before it, never those after or beside it.
const ORDER = [
  ['law'],
  ['platform'],
  ['access', 'courts'],
  ['cases'],
  ['parties'],
  ['claims'],
  ['docket'],
  ['filings'],
  ['rulings'],
  ['chronology'],
  ['deadlines'],
  ['summaries', 'search'],
  ['readings'],
  ['imports', 'alerts'],
  ['dashboard'],
  ['samples'],
];
const folder = (names) => `^src/(${names.join('|')})/`;
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

const readingOrder = ORDER.flatMap((names, rank) =>
  names.flatMap((name) => {
    const after = ORDER.slice(rank + 1).flat();
    const beside = names.filter((other) => other !== name);
    const banned = [...after, ...beside];
    return banned.length === 0
      ? []
      : [forbid(`${name}-reads-ahead`, { path: folder([name]) }, { path: folder(banned) })];
  }),
);

module.exports = {
  forbidden: [
    ...readingOrder,
    forbid(
      'law-is-pure',
      { path: '^src/law/', pathNot: '\\.spec\\.ts$' },
      { pathNot: '^src/law/' },
    ),
    forbid('platform-knows-no-law', { path: '^src/platform/' }, { path: '^src/law/' }),
    forbid('nobody-imports-the-app', { path: '^src/[^/]+/' }, { path: '^src/[^/]+\\.ts$' }),
    forbid('no-cycles', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};

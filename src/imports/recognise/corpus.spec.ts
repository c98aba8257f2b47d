import fs from 'node:fs';
import path from 'node:path';
import { corpusBesideRepository, inputsIn } from '../../../test/corpus/corpus-files.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { courtOf } from './court-of-source.js';
import { recognise } from './recognise.js';

const INPUTS = ['.html', '.txt', '.xml'];

/** What the inputs of each folder are. */
const KINDS: readonly (readonly [folder: string, kind: SourceKind])[] = [
  ['dockets-district', 'docket-report'],
  ['dockets-bankruptcy', 'docket-report'],
  ['dockets-special', 'docket-report'],
  ['dockets-minimal', 'docket-report'],
  ['dockets-appellate', 'appellate-docket'],
  ['dockets-internet-archive', 'archive-xml'],
  ['docket-history', 'docket-history'],
  ['attachment-pages', 'attachment-page'],
  ['case-query', 'case-query'],
  ['claims-register', 'claims-register'],
  ['nef-emails', 'electronic-notice'],
  ['nef-html', 'electronic-notice'],
  ['nda-emails', 'electronic-notice'],
  ['rss', 'rss-feed'],
];

/** Files whose content shows nothing of their kind. */
const OF_NO_KIND: ReadonlySet<string> = new Set([
  'case-query/nyed.html', // a query page that says no more than "Case not found."
]);

/** Files named after another court than the one they are of, and those that name none. */
const OTHER_COURTS: Readonly<Record<string, string | null>> = {
  'nef-emails/almd_4_plain.txt': 'dcd',
  'docket-history/nebraskab_149949.html': 'neb',
  'rss/sdny_1.xml': 'nysd',
  'case-query/ssd_75741.html': 'sdd',
  'dockets-bankruptcy/txnb_420776.html': 'tnwb',
  'case-query/ctd.html': null, // its title says no more than "CT"
};

const corpus = corpusBesideRepository();
const check = corpus === null ? it.skip : it;
const skipped = corpus === null ? ' (skipped: the corpus is absent)' : '';

describe(`real files${skipped}`, () => {
  check.each(KINDS)('of %s are recognised, and so are their courts', (folder, kind) => {
    for (const file of inputsIn(path.join(corpus ?? '', folder), INPUTS)) {
      const bytes = fs.readFileSync(file.path);
      const told = recognise(bytes);
      expect([file.name, told.kind]).toEqual([
        file.name,
        OF_NO_KIND.has(`${folder}/${file.name}`) ? null : kind,
      ]);
      const name = `${folder}/${file.name}`;
      const expected = name in OTHER_COURTS ? OTHER_COURTS[name] : file.courtId;
      expect([file.name, courtOf(bytes, kind).courtId]).toEqual([file.name, expected]);
    }
  });

  check.each(KINDS)('that are expected results of %s are JSON of juriscraper', (folder) => {
    for (const file of inputsIn(path.join(corpus ?? '', folder), ['.json'])) {
      const bytes = fs.readFileSync(file.path);
      const isEmpty = bytes.toString().trim() === '{}';
      expect([file.name, recognise(bytes).kind]).toEqual([
        file.name,
        isEmpty ? null : 'juriscraper-json',
      ]);
    }
  });

  check('that are no dockets are taken for none, or for a report that has nothing in it', () => {
    for (const file of inputsIn(path.join(corpus ?? '', 'not-dockets'), INPUTS)) {
      const { kind, because } = recognise(fs.readFileSync(file.path));
      expect([null, 'docket-report']).toContain(kind);
      expect(because).not.toBe('');
    }
  });
});

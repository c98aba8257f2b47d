import fs from 'node:fs';
import path from 'node:path';
import { corpusBesideRepository, inputsIn } from '../../../test/corpus/corpus-files.js';
import type { CorpusFile } from '../../../test/corpus/corpus-files.js';
import { firstDifference } from '../../../test/corpus/differences.js';
import { juriscraperView } from '../juriscraper/juriscraper-view.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { PartyReading } from '../snapshot/party-reading.js';
import { readJuriscraperJson } from './read-juriscraper-json.js';

/** Results that are dockets, by the folder they stand in: dockets, appellate dockets, histories, archived dockets. */
const FOLDERS = [
  'dockets-district',
  'dockets-bankruptcy',
  'dockets-special',
  'dockets-minimal',
  'dockets-appellate',
  'docket-history',
  'dockets-internet-archive',
];

type Json = Readonly<Record<string, unknown>>;

function texts(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function lines(value: unknown): string[] {
  return typeof value === 'string' ? value.split('\n').map(texts).filter(Boolean) : [];
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

const DAYS: readonly (readonly [key: string, field: keyof CaseReading])[] = [
  ['date_filed', 'filedOn'],
  ['date_terminated', 'terminatedOn'],
  ['date_converted', 'convertedOn'],
  ['date_discharged', 'dischargedOn'],
  ['date_last_filing', 'lastFiledOn'],
];

function expectedEntry(json: Json): unknown {
  return {
    number: json.document_number,
    filedOn: json.date_filed,
    ...('date_entered' in json ? { enteredOn: json.date_entered } : {}),
    text: json.description,
    shortText: json.short_description ?? '',
    pacerDocumentId: json.pacer_doc_id ?? null,
    pacerSequence: json.pacer_seq_no ?? null,
    attachments: list(json.attachments).map((one) => ({
      number: Number(one.attachment_number),
      description: one.description,
      pacerDocumentId: one.pacer_doc_id ?? null,
    })),
  };
}

function actualEntry(entry: EntryReading, json: Json): unknown {
  const { number, filedOn, enteredOn, text, shortText, pacerDocumentId, pacerSequence } = entry;
  return {
    ...{ number, filedOn },
    ...('date_entered' in json ? { enteredOn } : {}),
    ...{ text, shortText: shortText ?? '', pacerDocumentId, pacerSequence },
    attachments: entry.attachments
      .filter(({ namedIn }) => namedIn === 'page')
      .map((one) => ({
        number: one.number,
        description: one.description,
        pacerDocumentId: one.pacerDocumentId,
      })),
  };
}

function expectedParty(json: Json): unknown {
  return {
    name: json.name,
    type: texts(json.type),
    terminatedOn: json.date_terminated ?? null,
    extra: lines(json.extra_info),
    attorneys:
      'attorneys' in json
        ? list(json.attorneys).map((one) => ({
            name: one.name,
            roles: one.roles,
            contact: lines(one.contact),
          }))
        : null,
    counts: list((json.criminal_data as Json | undefined)?.counts).length,
  };
}

function actualParty(party: PartyReading): unknown {
  return {
    name: party.name,
    type: party.type.printed,
    terminatedOn: party.terminatedOn,
    extra: party.extra.map(texts),
    attorneys:
      party.attorneys?.map(({ name, roles, contact }) => ({ name, roles, contact })) ?? null,
    counts: party.criminal?.counts.length ?? 0,
  };
}

/** Compares a docket with the case that was read from it. */
function expectSame(file: CorpusFile): void {
  const bytes = fs.readFileSync(file.path);
  const json = JSON.parse(bytes.toString()) as Json;
  const reading = readJuriscraperJson(bytes, file.courtId);
  if (Object.keys(json).length === 0) {
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'nothing-to-read' } });
    return;
  }
  if (!reading.ok) throw new Error(`${file.name}: ${reading.refusal.detail}`);
  expect(reading.snapshot.cases).toHaveLength(1);
  for (const one of reading.snapshot.cases) {
    expectSameHeader(one, json);
    expectSameLists(one, json);
  }
}

function expectSameHeader(one: CaseReading, json: Json): void {
  expect(one.docketNumber.value ?? '').toBe(json.docket_number ?? '');
  for (const [key, field] of DAYS) expect([key, one[field]]).toEqual([key, json[key] ?? null]);
}

function expectSameLists({ entries, parties }: CaseReading, json: Json): void {
  const rows = list(json.docket_entries);
  expect(entries).toHaveLength(rows.length);
  expect(entries.map((entry, at) => actualEntry(entry, rows[at] ?? {}))).toEqual(
    rows.map(expectedEntry),
  );
  const expected = Array.isArray(json.parties) ? list(json.parties).map(expectedParty) : null;
  expect(parties?.map(actualParty) ?? null).toEqual(expected);
}

const corpus = corpusBesideRepository();

const check = corpus === null ? it.skip : it;
const skipped = corpus === null ? ' (skipped: the corpus is absent)' : '';

describe('a docket that juriscraper has written', () => {
  check.each(FOLDERS)(`is read without loss from %s${skipped}`, (folder) => {
    const files = inputsIn(path.join(corpus ?? '', folder), ['.json']);
    expect(files).not.toHaveLength(0);
    for (const file of files) expectSame(file);
  });

  check.each(FOLDERS.slice(0, 4))(`is given back as it came in: %s${skipped}`, (folder) => {
    for (const file of inputsIn(path.join(corpus ?? '', folder), ['.json'])) {
      const bytes = fs.readFileSync(file.path);
      const view = juriscraperView(readJuriscraperJson(bytes, file.courtId));
      const difference = firstDifference(view, JSON.parse(bytes.toString()));
      expect([file.name, difference]).toEqual([file.name, null]);
    }
  });
});

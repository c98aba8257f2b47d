import {
  PART,
  WHOLE,
  aCaseReading,
  aContext,
  aCaseOnRecord,
  aPartyReading,
  anAttorneyReading,
  anEntryReading,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { NO_PARTS, UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading, NumberReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { groupCases } from './group-cases.js';
import type { CaseGroup, SourcedCase } from './group-cases.js';
import { planCase } from './plan-case.js';

const ENDED = civilDate('2022-05-06');

function number(value: string | null): { readonly docketNumber: NumberReading } {
  return { docketNumber: { printed: value, value, parts: NO_PARTS } };
}

function from(
  file: number,
  said: Partial<CaseReading>,
  kind: SourceKind = 'docket-report',
): SourcedCase {
  const reading = { ...aCaseReading(said) };
  return { file, name: `${file}.html`, kind, courtId: reading.courtId ?? 'wawd', reading };
}

function item(file: number, said: Partial<EntryReading>, value = '2:21-cv-00042'): SourcedCase {
  const entry = anEntryReading({ text: '', shortText: 'Order', ...said });
  const reading = { ...UNSAID_CASE, ...number(value), entries: [entry] };
  return { ...from(file, {}, 'rss-feed'), reading };
}

function only(groups: readonly CaseGroup[]): CaseGroup {
  const [group] = groups;
  if (group === undefined || groups.length > 1) throw new Error('There is not one case');
  return group;
}

function named(groups: readonly CaseGroup[]): readonly string[] {
  return groups.map(({ reading, sources }) => `${reading.docketNumber.value} ${sources.length}`);
}

describe('readings of one case', () => {
  it('are one group, in the order in which the cases are first named', () => {
    const feed = ['2:21-cv-00043', '2:21-cv-00042', '2:21-cv-00043'].map((value, at) =>
      item(1, { number: String(at + 1) }, value),
    );
    const groups = groupCases(feed);
    expect(named(groups)).toEqual(['2:21-cv-00043 2', '2:21-cv-00042 1']);
    expect(groups[0]?.reading.entries.map((entry) => entry.number)).toEqual(['1', '3']);
  });

  it('are those of one number, however it is printed', () => {
    expect(named(groupCases([from(1, number('2:21-cv-00042-ABC')), from(2, {})]))).toHaveLength(1);
  });

  it('are those of a number without office, where it fits one case alone', () => {
    const bare = from(1, number('21-cv-00042'));
    expect(named(groupCases([bare, from(2, {})]))).toEqual(['2:21-cv-00042 2']);
    const third = from(3, number('3:21-cv-00042'));
    expect(groupCases([bare, from(2, {}), third])).toHaveLength(3);
  });

  it('are not a petition and an adversary proceeding of one year and serial', () => {
    const groups = groupCases([from(1, number('20-01234')), from(2, number('20-ap-01234'))]);
    expect(groups).toHaveLength(2);
  });

  it('are not those of two courts', () => {
    expect(groupCases([from(1, {}), from(2, { courtId: 'ord' })])).toHaveLength(2);
  });

  it('without number are told by PACER’s id of the case, by the page or its links', () => {
    const known = from(1, { pacerCaseId: '77' });
    const page = from(2, { ...number(null), pacerCaseId: '77' }, 'attachment-page');
    const linked = from(3, {
      ...number(null),
      entries: [anEntryReading({ pacerCaseId: '77', pacerDocumentId: '1970' })],
    });
    expect(named(groupCases([page, known, linked]))).toEqual(['2:21-cv-00042 3']);
    expect(groupCases([page, linked])).toHaveLength(1);
    expect(groupCases([page, from(4, number(null)), from(5, number(null))])).toHaveLength(3);
  });

  it('of two numbers stay two, whatever PACER’s id', () => {
    const one = from(1, { pacerCaseId: '77' });
    const other = from(2, { ...number('2:21-cv-00043'), pacerCaseId: '77' });
    const nameless = from(3, { ...number(null), pacerCaseId: '77' });
    expect(groupCases([one, other, nameless])).toHaveLength(3);
  });
});

describe('entries of one case', () => {
  it('in one file stay as many as they are there', () => {
    const minute = { number: null, text: 'Minute entry' };
    expect(only(groupCases([item(1, minute), item(1, minute)])).reading.entries).toHaveLength(2);
  });

  it('in one file are one where they are of one document, with all their short texts', () => {
    const group = only(
      groupCases([
        item(1, { pacerDocumentId: '1970' }),
        item(1, { pacerDocumentId: '1970', shortText: 'Motion' }),
      ]),
    );
    expect(group.reading.entries).toMatchObject([{ shortText: 'Order AND Motion' }]);
  });

  it('that two files show are there once, at both places, with what either says', () => {
    const notice = from(
      2,
      { coverage: PART, entries: [anEntryReading({ pacerSequence: '5', text: 'COMPLAINT' })] },
      'electronic-notice',
    );
    const feed = item(3, { number: '1', pacerDocumentId: '1970' });
    const group = only(groupCases([from(1, { entries: [anEntryReading()] }), notice, feed]));
    expect(group.reading.entries).toMatchObject([
      {
        place: '1.html row 1, 2.html row 1, 3.html row 1',
        text: 'COMPLAINT against Harrow',
        shortText: 'Order',
        pacerSequence: '5',
        pacerDocumentId: '1970',
      },
    ]);
    expect(group.entryKinds).toEqual(['docket-report']);
    expect(group.warnings).toEqual([]);
  });

  it('keep the text of the fuller source, whichever file comes first', () => {
    const feed = item(1, { number: '1' });
    const notice = from(2, { entries: [anEntryReading({ text: 'NOTICE' })] }, 'electronic-notice');
    const report = from(3, { entries: [anEntryReading()] });
    for (const order of [
      [feed, notice, report],
      [report, notice, feed],
    ]) {
      const { reading, entryKinds } = only(groupCases(order));
      expect(reading.entries[0]?.text).toBe('COMPLAINT against Harrow');
      expect(entryKinds).toEqual(['docket-report']);
    }
  });

  it('of two equal sources take the later text, with a warning', () => {
    const second = from(2, { entries: [anEntryReading({ text: 'COMPLAINT, amended' })] });
    const group = only(groupCases([from(1, { entries: [anEntryReading()] }), second]));
    expect(group.reading.entries[0]?.text).toBe('COMPLAINT, amended');
    expect(group.warnings).toEqual([
      {
        place: '2.html row 1',
        detail:
          '1.html row 1 and 2.html row 1 are one entry, and their texts differ; that of 2.html row 1 is taken.',
      },
    ]);
  });

  it('keep their own kind of source where one file has what the other lacks', () => {
    const report = from(1, { entries: [anEntryReading()] });
    const feed = item(2, { number: '2' });
    expect(only(groupCases([report, feed])).entryKinds).toEqual(['docket-report', 'rss-feed']);
  });

  it('name the file only where there are several, and few of many places', () => {
    expect(
      only(groupCases([item(1, {}), item(1, { number: '2' })])).reading.entries[0]?.place,
    ).toBe('row 1');
    const files = Array.from({ length: 200 }, (_, at) => item(at, { number: '1' }));
    const place = only(groupCases(files)).reading.entries[0]?.place ?? '';
    expect(place.length).toBeLessThan(450);
    expect(place).toMatch(/ and others$/);
  });
});

describe('headers of one case', () => {
  it('count by the later source, with a warning', () => {
    const group = only(groupCases([from(1, { cause: '28:1331' }), from(2, { cause: '28:1332' })]));
    expect(group.reading.cause).toBe('28:1332');
    expect(group.warnings.map(({ detail }) => detail)).toEqual([
      'Two sources of one case differ on the cause; what the later one says (docket report) is taken.',
    ]);
  });

  it('count by the source that shows the header, before one that names the case', () => {
    const pike = { caption: { printed: 'Pike', tidy: 'Pike' } };
    const feed = from(2, { ...pike, coverage: PART, pacerCaseId: '77' }, 'rss-feed');
    for (const order of [
      [from(1, {}), feed],
      [feed, from(3, {})],
    ]) {
      const group = only(groupCases(order));
      expect(group.kind).toBe('docket-report');
      expect(group.reading.caption?.tidy).toBe('Marlow Freight LLC v. Harrow');
      expect(group.reading.pacerCaseId).toBe('77');
    }
  });

  it('are filled from each other', () => {
    const one = from(1, { cause: '28:1331' });
    const other = from(2, { juryDemand: 'Both' }, 'case-query');
    expect(only(groupCases([one, other])).reading).toMatchObject({
      cause: '28:1331',
      juryDemand: 'Both',
    });
  });

  it('of a case reopened have no end, where the later source shows the whole', () => {
    const closed = from(1, { terminatedOn: ENDED });
    expect(only(groupCases([closed, from(2, {})])).reading.terminatedOn).toBeNull();
    expect(only(groupCases([closed, from(2, { coverage: PART })])).reading.terminatedOn).toBe(
      ENDED,
    );
  });

  it('clear nothing on record unless every source shows the whole', () => {
    const record = aCaseOnRecord({ terminatedOn: ENDED });
    const actions = (sources: readonly SourcedCase[]): readonly string[] => {
      const { reading, kind, entryKinds } = only(groupCases(sources));
      const { rows } = planCase(reading, record, aContext({ kind, entryKinds }));
      return rows.map(({ action }) => action);
    };
    expect(actions([from(1, {}), from(2, {})])).toEqual(['clear']);
    expect(actions([from(1, {}), from(2, { coverage: PART })])).toEqual(['leave']);
  });
});

describe('parties of one case', () => {
  const marlow = aPartyReading('Marlow');
  const left = { ...marlow, terminatedOn: ENDED };

  function terminated(
    one: readonly ReturnType<typeof aPartyReading>[],
    other: readonly ReturnType<typeof aPartyReading>[],
    coverage: CaseReading['coverage'] = WHOLE,
  ): unknown {
    const { reading, kind } = only(
      groupCases([from(1, { parties: one }), from(2, { parties: other, coverage })]),
    );
    const { rows } = planCase(reading, null, aContext({ kind }));
    const parties = rows.filter((row) => row.what === 'party');
    expect(parties).toHaveLength(1);
    return parties[0]?.adds?.terminatedOn;
  }

  it('are those of both sources, one of a name and role once', () => {
    expect(terminated([marlow], [marlow])).toBeNull();
  });

  it('are out of the case by the later source', () => {
    expect(terminated([marlow], [left])).toBe(ENDED);
    expect(terminated([left], [marlow])).toBeNull();
    expect(terminated([left], [marlow], PART)).toBe(ENDED);
  });

  it('keep their counsel where the later source does not show any', () => {
    const ada = anAttorneyReading('Ada Winslow', { terminatedOn: ENDED });
    const groups = groupCases([
      from(1, { parties: [{ ...marlow, attorneys: [ada] }] }),
      from(2, { parties: [marlow] }),
      from(3, { parties: null }),
    ]);
    const rows = planCase(only(groups).reading, null, aContext()).rows;
    expect(rows.map(({ label }) => label)).toContain('Ada Winslow, counsel for Marlow');
  });
});

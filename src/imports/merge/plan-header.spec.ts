import {
  PART,
  aCaseOnRecord,
  aCaseReading,
  aContext,
  aPartyReading,
  aPartyType,
} from '../../../test/support/merging.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { NO_PARTS } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { CaseOnRecord } from './case-on-record.js';
import type { FieldValue, NewCase } from './case-plan.js';
import { planCase } from './plan-case.js';

const CLOSED = civilDate('2022-05-06');
const BEFORE = civilDate('2020-01-01');

function told(
  said: Partial<CaseReading>,
  onRecord: Partial<CaseOnRecord> = {},
  kind: SourceKind = 'docket-report',
): readonly string[] {
  const plan = planCase(aCaseReading(said), aCaseOnRecord(onRecord), aContext({ kind }));
  return plan.rows.map(
    ({ action, changes }) =>
      `${action} ${changes.map(({ field, to }) => `${field}=${shown(to)}`).join(', ')}`,
  );
}

function shown(value: FieldValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function caption(text: string): Pick<CaseReading, 'caption'> {
  return { caption: { printed: text, tidy: text } };
}

function added(said: Partial<CaseReading>): NewCase | null | undefined {
  const [row] = planCase(aCaseReading(said), null, aContext()).rows;
  return row?.what === 'case' ? row.adds : undefined;
}

describe('the header of a case on record', () => {
  it('is filled where it is empty', () => {
    const said = { natureOfSuit: '410 Anti-Trust', cause: '15:1', juryDemand: 'Both' };
    expect(told({ ...said, jurisdiction: 'Federal Question', pacerCaseId: '77' })).toEqual([
      'change natureOfSuit=410 Anti-Trust, cause=15:1, jurisdiction=Federal Question, juryDemand=Both, pacerCaseId=77',
    ]);
  });

  it('is changed where only imports had said it', () => {
    expect(told({ cause: '28:1332' }, { cause: '28:1331' })).toEqual(['change cause=28:1332']);
    expect(told({ filedOn: BEFORE })).toEqual(['change filedOn=2020-01-01']);
  });

  it('stays as a person entered or corrected it, and the plan names both', () => {
    const corrected = { cause: '28:1331', corrected: new Set(['cause']) };
    const plan = planCase(aCaseReading({ cause: '28:1332' }), aCaseOnRecord(corrected), aContext());
    expect(plan.rows).toMatchObject([
      { action: 'conflict', changes: [{ field: 'cause', from: '28:1331', to: '28:1332' }] },
    ]);
    expect(told({ cause: '28:1332' }, { cause: '28:1331', byHand: true })).toEqual([
      'conflict cause=28:1332',
    ]);
  });

  it('says so when there is nothing to be done', () => {
    const [row] = planCase(aCaseReading(), aCaseOnRecord(), aContext()).rows;
    expect(row).toMatchObject({ action: 'leave', label: 'the case', place: 'header' });
    expect(row?.because).toBe('It is on record with the same number; the source says nothing new.');
  });

  it('keeps its caption where the two differ in punctuation, in “et al.”, or where one breaks off', () => {
    expect(told(caption('MARLOW FREIGHT, LLC v. Harrow, et al.'))).toEqual(['leave ']);
    expect(told(caption('Marlow Freight LLC v.'))).toEqual(['leave ']);
    expect(told(caption('Unknown Case Title'))).toEqual(['leave ']);
    expect(told(caption('Marlow v. Pike'))).toEqual(['change caption=Marlow v. Pike']);
  });

  it('is filled, and not changed, by a source that only names the case', () => {
    const said = { ...caption('Marlow'), pacerCaseId: '77' };
    const other = { ...caption('Pike v. Marlow'), pacerCaseId: '77' };
    expect(told(said, {}, 'rss-feed')).toEqual(['change pacerCaseId=77']);
    expect(told(other, { pacerCaseId: '76' }, 'electronic-notice')).toEqual(['leave ']);
  });

  it('keeps a judge whose name is printed in another way', () => {
    const judge = (name: string) => ({ assignedTo: { printed: name, name, title: null } });
    const record = { assignedTo: 'Ada J. Winslow' };
    expect(told(judge('A. Winslow'), record)).toEqual(['leave ']);
    expect(told(judge('Bo Winslow'), record)).toEqual(['change assignedTo=Bo Winslow']);
    expect(told(judge('Ada Pike'), record)).toEqual(['change assignedTo=Ada Pike']);
  });
});

describe('a field that the source no longer has', () => {
  it('is cleared where the source shows the whole header: a case reopened has no end any more', () => {
    expect(told({}, { terminatedOn: CLOSED })).toEqual(['clear terminatedOn=null']);
  });

  it('stays where the source shows a part', () => {
    expect(told({ coverage: PART }, { terminatedOn: CLOSED })).toEqual(['leave ']);
  });

  it('stays as a person’s word, and the plan says so', () => {
    const record = { terminatedOn: CLOSED, corrected: new Set(['terminatedOn']) };
    expect(told({}, record)).toEqual(['conflict terminatedOn=null']);
    expect(told({}, { terminatedOn: CLOSED, byHand: true })).toEqual([
      'conflict terminatedOn=null',
    ]);
  });

  it('stays where sources of the kind do not print it', () => {
    const record = { terminatedOn: CLOSED, cause: '28:1331' };
    expect(told({}, record)).toEqual(['clear terminatedOn=null, cause=null']);
    expect(told({}, record, 'case-query')).toEqual(['clear terminatedOn=null']);
    expect(told({}, record, 'claims-register')).toEqual(['leave ']);
  });

  it('is never the caption, the filing day or the PACER id', () => {
    const said = { caption: null, filedOn: null, pacerCaseId: null };
    expect(told(said, { pacerCaseId: '77' })).toEqual(['leave ']);
  });
});

describe('the days of a case', () => {
  it('are not taken where the case would end before it was filed', () => {
    expect(told({ terminatedOn: BEFORE })).toEqual(['conflict terminatedOn=2020-01-01']);
    const ended = { terminatedOn: BEFORE, filedOn: BEFORE, corrected: new Set(['terminatedOn']) };
    expect(told({ terminatedOn: BEFORE }, ended)).toEqual(['conflict filedOn=2021-03-02']);
  });

  it('are taken together where they go together', () => {
    expect(told({ filedOn: BEFORE, terminatedOn: BEFORE })).toEqual([
      'change filedOn=2020-01-01, terminatedOn=2020-01-01',
    ]);
  });

  it('of a new case that would end before it was filed leave the end out', () => {
    expect(added({ terminatedOn: BEFORE })).toMatchObject({ terminatedOn: null });
  });
});

describe('a case that comes on record', () => {
  it('has the number alone, without what is printed around it', () => {
    const printed = 'CIVIL DOCKET FOR CASE #: 2:21-cv-00042-ABC';
    const docketNumber = { printed, value: '2:21-cv-00042', parts: NO_PARTS };
    expect(added({ docketNumber })).toMatchObject({
      courtId: 'wawd',
      docketNumber: '2:21-cv-00042',
      caption: 'Marlow Freight LLC v. Harrow',
      filedOn: '2021-03-02',
    });
  });

  it('is of the court that the source names for it', () => {
    expect(added({ courtId: 'ord' })?.courtId).toBe('ord');
  });

  it('without caption is called by its first parties, or else by its number', () => {
    const parties = [
      aPartyReading('Harrow', aPartyType('Defendant')),
      aPartyReading('Marlow', aPartyType('Plaintiff')),
    ];
    expect(added({ caption: null, parties })?.caption).toBe('Marlow v. Harrow');
    expect(added({ caption: null, parties: null })?.caption).toBe('2:21-cv-00042');
  });

  it('hands its judges over by name', () => {
    const assignedTo = { printed: 'Judge Ada Winslow', name: 'Ada Winslow', title: 'Judge' };
    expect(added({ assignedTo })).toMatchObject({ assignedTo: 'Ada Winslow', referredTo: null });
  });
});

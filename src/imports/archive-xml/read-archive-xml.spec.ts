import fc from 'fast-check';
import {
  archiveCase,
  archiveDocument,
  archiveFile,
  archiveInShape,
  archiveParty,
  archiveSnapshot,
} from '../../../test/support/archive-files.js';
import { readArchiveXml } from './read-archive-xml.js';

describe('an archived docket', () => {
  it('is one case with what its details say, printed and tidy', () => {
    const { kind, courtId, cases, notice, warnings } = archiveSnapshot(
      archiveFile({
        details: {
          date_case_terminated: '2011-01-02',
          date_last_filing: '2012-03-04',
          assigned_to: 'Magistrate Judge Jane Q. Smith',
          referred_to: ' ',
          case_cause: '42:2000e  Job\nDiscrimination',
          nature_of_suit: '442 Civil Rights: Jobs',
          jury_demand: 'Plaintiff',
          demand: '$100',
          jurisdiction: 'Federal Question',
        },
      }),
    );
    expect([kind, courtId, notice, warnings]).toEqual(['archive-xml', 'dcd', null, []]);
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      courtId: null,
      docketNumber: { printed: '1:10-cv-00744', value: '1:10-cv-00744', parts: { office: '1' } },
      pacerCaseId: '141796',
      caption: { printed: 'Roe v. Doe Corporation et al', tidy: 'Roe v. Doe Corporation' },
      filedOn: '2010-10-23',
      terminatedOn: '2011-01-02',
      lastFiledOn: '2012-03-04',
      assignedTo: { printed: 'Magistrate Judge Jane Q. Smith', name: 'Jane Q. Smith' },
      referredTo: null,
      cause: '42:2000e Job Discrimination',
      natureOfSuit: '442 Civil Rights: Jobs',
      juryDemand: 'Plaintiff',
      demand: '$100',
      jurisdiction: 'Federal Question',
    });
  });

  it('keeps every detail as printed, in the order of the file', () => {
    const { labels } = archiveCase({ details: { case_name: '', docket_num: ' 1:10-cv-1 \n x' } });
    expect(labels).toEqual([
      { label: 'court', value: 'dcd' },
      { label: 'docket_num', value: '1:10-cv-1 x' },
      { label: 'pacer_case_num', value: '141796' },
      { label: 'date_case_filed', value: '2010-10-23' },
    ]);
  });

  it('names its court where that is not the one it was read for', () => {
    expect(archiveCase({}, 'dcd').courtId).toBeNull();
    expect(archiveCase({}, 'nysd').courtId).toBe('dcd');
    expect(archiveCase({ details: { court: '' } }, 'nysd').courtId).toBeNull();
  });

  it('has the number of its form, and a strange number as it stands', () => {
    const value = (printed: string, courtId?: string): string | null =>
      archiveCase({ details: { docket_num: printed } }, courtId).docketNumber.value;
    expect(value('2:10-cv-00744-ABC')).toBe('2:10-cv-00744');
    expect(value('91-10126', 'mab')).toBe('91-10126');
    expect(value('MDL No. 2168')).toBe('MDL No. 2168');
    expect(value('Old 77')).toBe('Old 77');
    expect(value('')).toBeNull();
  });

  it('has no caption, judge or day where the file has none', () => {
    const reading = archiveCase({ details: { case_name: ' ', date_case_filed: '' } });
    expect(reading).toMatchObject({ caption: null, assignedTo: null, filedOn: null });
  });

  it('has no day where the file has none that can be read, and says so unless it is zeros', () => {
    const { cases, warnings } = archiveSnapshot(
      archiveFile({
        details: { date_case_filed: 'in May', date_case_terminated: '0000-00-00' },
      }),
    );
    expect(cases[0]).toMatchObject({ filedOn: null, terminatedOn: null });
    expect(warnings).toEqual([
      { place: 'date_case_filed', detail: "'in May' is not a day that can be read." },
    ]);
  });

  it('is read with references and CDATA', () => {
    const name = 'Roe &amp; Co. v. <![CDATA[Smith & Sons]]> &#38; X';
    expect(archiveCase({ details: { case_name: name } }).caption?.printed).toBe(
      'Roe & Co. v. Smith & Sons & X',
    );
  });
});

describe('what an archived docket covers', () => {
  const WHOLE = { header: 'whole', parties: 'whole', entries: 'whole' };
  const source = archiveFile({ parties: [archiveParty({ name: 'Roe' })] });

  it('is all of it where the file is complete', () => {
    expect(archiveCase(source).coverage).toEqual(WHOLE);
  });

  it('is a part of it where the file breaks off, and a warning says so', () => {
    const { cases, warnings } = archiveSnapshot(source.replace('</gov_uscourts_docket>', ''));
    expect(cases[0]?.coverage).toEqual({ header: 'part', parties: 'part', entries: 'part' });
    expect(warnings).toEqual([
      { place: null, detail: expect.stringContaining('breaks off') as string },
    ]);
  });

  it('is not the parties where the file has no list of them', () => {
    const reading = archiveCase({});
    expect(reading.coverage).toEqual({ ...WHOLE, parties: 'part' });
    expect(reading.parties).toBeNull();
    expect(archiveCase({ parties: [] }).parties).toEqual([]);
  });
});

describe('a file that is no archived docket', () => {
  it.each([
    ['<rss><channel/></rss>', 'not-this-kind'],
    ['', 'nothing-to-read'],
    ['<!DOCTYPE gov_uscourts_docket [<!ENTITY a "b">]><gov_uscourts_docket/>', 'malformed'],
  ])('is refused: %s', (source, code) => {
    const reading = readArchiveXml(Buffer.from(source), 'dcd');
    expect(reading.ok ? null : reading.refusal.code).toBe(code);
  });
});

describe('reading any bytes as an archived docket', () => {
  const SOURCE = archiveFile({
    parties: [archiveParty({ name: 'Roe', type: 'Plaintiff' }, { attorney_name: 'Doe' })],
    documents: [archiveDocument('1'), archiveDocument('1', '1'), archiveDocument('x', '2')],
  });

  it('never fails where a file is cut at any place', () => {
    for (let at = 0; at <= SOURCE.length; at += 1) {
      expect(typeof archiveInShape(Buffer.from(SOURCE.slice(0, at)), 'mab')).toBe('object');
    }
  });

  it('never fails where a part of a file is replaced', () => {
    const place = fc.nat(SOURCE.length);
    fc.assert(
      fc.property(place, place, fc.string(), (from, to, text) => {
        const source = SOURCE.slice(0, from) + text + SOURCE.slice(to);
        expect(typeof archiveInShape(Buffer.from(source), 'dcd')).toBe('object');
      }),
    );
  });

  it('reads what is whole of a file whose end tags are missing', () => {
    const source = SOURCE.replace('</document>', '').replace('</case_details>', '');
    expect(archiveCase(source).entries).toEqual(archiveCase(SOURCE).entries);
    expect(archiveCase(source).caption).toEqual(archiveCase(SOURCE).caption);
    expect(archiveCase(source).parties).toEqual(archiveCase(SOURCE).parties);
  });
});

import { corpusTest } from '../../../test/support/corpus.js';
import {
  BANKRUPTCY_HEADER,
  CIVIL_HEADER,
  queryPage,
  querySnapshot,
  titled,
} from '../../../test/support/query-pages.js';
import { readCaseQuery } from '../case-query/read-case-query.js';
import { caseQueryView } from './case-query-view.js';
import type { JsonObject } from './json-value.js';

const view = (header: string, courtId?: string): JsonObject =>
  caseQueryView(querySnapshot(queryPage(header), courtId));

const NO_PARTS = {
  federal_dn_office_code: null,
  federal_dn_case_type: null,
  federal_dn_judge_initials_assigned: null,
  federal_dn_judge_initials_referred: null,
  federal_defendant_number: null,
};

describe('a query page in the shape of juriscraper', () => {
  it('has the keys of the lines that are there', () => {
    expect(view(CIVIL_HEADER)).toEqual({
      ...NO_PARTS,
      federal_dn_office_code: '1',
      federal_dn_case_type: 'cv',
      federal_dn_judge_initials_assigned: 'ABE',
      federal_dn_judge_initials_referred: 'OAK',
      court_id: 'nysd',
      docket_number: '1:21-cv-00123',
      case_name: 'Ash v. United States',
      case_name_raw: 'Ash et al v. USA',
      assigned_to_str: 'Anna B. Elm',
      referred_to_str: 'Otto Oak, Jr',
      date_filed: '2021-01-14',
      date_terminated: '2022-02-15',
      date_last_filing: '2022-03-16',
    });
  });

  it('has the discharge of a debtor under the name of dismissal', () => {
    expect(view(BANKRUPTCY_HEADER, 'nysb')).toEqual({
      ...NO_PARTS,
      federal_dn_judge_initials_assigned: 'abe',
      court_id: 'nysb',
      docket_number: '21-12345',
      case_name: 'Ann Ash and Otto Ash',
      case_name_raw: 'Ann Ash and Otto Ash',
      case_type: 'bk',
      chapter: '13',
      asset: 'Yes',
      vol: 'v',
      assigned_to_str: 'Anna B. Elm',
      date_filed: '2021-01-14',
      date_last_filing: '2022-03-16',
      date_plan_confirmed: '2021-02-15',
      date_debtor_dismissed: '2022-04-17',
      date_joint_debtor_dismissed: '2022-04-18',
      date_terminated: '2022-05-19',
    });
  });

  it('has any other label under its own name', () => {
    const lines = '<b>Related (bankruptcy) :</b>: 21-1<br><b>Odd  label:</b> x , y<br>';
    expect(view(titled(lines))).toMatchObject({ related_bankruptcy_: '21-1', odd_label: 'x, y' });
  });

  it('has a day without a value as null', () => {
    expect(view(titled('<b>Date terminated:</b><br>')).date_terminated).toBeNull();
  });

  it('has the judge of the first panel and the related cases, and no other judges of a panel', () => {
    const lines = `Anna Elm, panel 1<br>Otto Oak, panel 2<br>Ida Ash, panel 3<br>Ada Fir (Probation)<br>
      Related case: 2:20-cv-9<br><b>SEALED</b><br>`;
    const read = view(titled(lines));
    expect(read).toMatchObject({ assigned_to_str: 'Anna Elm', related_cases_str: '2:20-cv-9' });
    expect(Object.keys(read)).toHaveLength(11);
  });

  it('leaves out what follows the last line break', () => {
    expect(view(titled('<b>Date filed:</b> 01/14/2021'))).not.toHaveProperty('date_filed');
  });

  it('has only the text beside a label, not what a link after it says', () => {
    const lines = '<b>Related bankruptcy:</b> <a href="/x">21-1</a><br>';
    expect(view(titled(lines)).related_bankruptcy).toBe('');
  });

  it('has neither name nor judge nor days where bold words are never closed', () => {
    const header = `<b><font>1:21-cv-00123</font></b> <b>Ash v. Elm<br>Anna Elm, presiding<br>
      <b>Date filed:</b> 01/14/2021<br>`;
    expect(view(header)).toEqual({
      ...NO_PARTS,
      federal_dn_office_code: '1',
      federal_dn_case_type: 'cv',
      court_id: 'nysd',
      docket_number: '1:21-cv-00123',
      case_name: '',
      case_name_raw: '',
    });
  });

  it('has a name that stands in a font after the number', () => {
    const header = '<b><font>21-12345</font></b><font>\nAnn Ash </font><br><font>x</font><br>';
    expect(view(header, 'nysb').case_name_raw).toBe('Ann Ash');
    const none = '<b><font>21-12345</font></b><br><font>x</font><br>';
    expect(view(none, 'nysb').case_name_raw).toBe('');
  });

  corpusTest('case-query', 'html', (bytes, courtId) => {
    const reading = readCaseQuery(bytes, courtId);
    return reading.ok ? caseQueryView(reading.snapshot) : {};
  });
});

import { bankruptcyUnder, dayUnder, judgeUnder, misreadDays, valueUnder } from './header-fields.js';

const LABELS = [
  { label: 'Judge:', value: 'Anna Elm' },
  { label: 'Chief Judge:', value: 'Judge Otto Oak' },
  { label: 'Honorable Judge:', value: '' },
  { label: 'Date filed:', value: '01/14/2021' },
  { label: 'Closed', value: '02/15/2022,' },
  { label: 'Date odd:', value: 'soon' },
  { label: 'Converted', value: 'N/A' },
  { label: 'Dated:', value: 'late' },
];

describe('what labels of a header say', () => {
  it('is what the last of those asked for says, blank ones not counted', () => {
    expect(valueUnder(LABELS, 'judge', 'chief_judge', 'honorable_judge')).toBe('Judge Otto Oak');
    expect(valueUnder(LABELS, 'honorable_judge')).toBeNull();
    expect(valueUnder(LABELS, 'trustee')).toBeNull();
  });

  it('may be a day', () => {
    expect(dayUnder(LABELS, 'date_filed')).toBe('2021-01-14');
    expect(dayUnder(LABELS, 'closed')).toBe('2022-02-15');
    expect(dayUnder(LABELS, 'date_odd')).toBeNull();
    expect(dayUnder(LABELS, 'date_terminated')).toBeNull();
  });

  it('may be a judge, unless none is named', () => {
    expect(judgeUnder(LABELS, 'chief_judge')).toEqual({
      printed: 'Judge Otto Oak',
      name: 'Otto Oak',
      title: 'Judge',
    });
    expect(judgeUnder([{ label: 'Judge:', value: 'Unassigned' }], 'judge')).toBeNull();
    expect(judgeUnder([], 'judge')).toBeNull();
  });

  it('may tell of a bankruptcy', () => {
    expect(bankruptcyUnder([{ label: 'Chapter:', value: '7' }])).toEqual({
      type: null,
      office: null,
      chapter: '7',
      trustee: null,
    });
    expect(bankruptcyUnder(LABELS)).toBeNull();
  });

  it('may be no day where one should be', () => {
    const misread = misreadDays(LABELS, new Set(['closed', 'converted', 'dated']));
    expect(misread.map(({ label }) => label)).toEqual(['Date odd:', 'Dated:']);
  });
});

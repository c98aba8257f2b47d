import { appealIn, appellatePage } from '../../../test/support/appellate-page.js';

const HEADING = '<tr><td colspan="4"><b>Originating Court Information:</b></td></tr>';
const below = (rows: string) =>
  appealIn(appellatePage({ origin: HEADING + rows })).appeal?.originatingCourt;
const district = (text: string) => below(`<tr><td>&nbsp;<b>District: </b>${text}</td></tr>`);

describe('the court an appeal comes from', () => {
  it('gives its number, court, judges, reporter and days', () => {
    const court = below(`
      <tr><td><b>District: </b>0978-2 : <a href="https://ecf.exd.uscourts.gov/x">2:20-cv-00011-AB</a></td></tr>
      <tr><td><b>Trial Judge: </b>Ann B. Doe, U.S. District Judge</td></tr>
      <tr><td><b>Ordering Judge: </b>Roe C. Poe, Magistrate Judge</td></tr>
      <tr><td><b>Court Reporter: </b>Mo Key</td></tr>
      <tr><td><b>Date Filed: </b>01/02/2020&nbsp;<b>Date Disposed: </b>02/03/2021
        <b>Disposition: </b>Dismissed</td></tr>`);
    expect(court).toEqual({
      docketNumber: '2:20-cv-00011',
      restrictedAlienNumber: null,
      courtId: 'exd',
      assignedTo: {
        printed: 'Ann B. Doe, U.S. District Judge',
        name: 'Ann B. Doe',
        title: 'District Judge',
      },
      orderingJudge: {
        printed: 'Roe C. Poe, Magistrate Judge',
        name: 'Roe C. Poe',
        title: 'Magistrate Judge',
      },
      courtReporter: 'Mo Key',
      disposition: 'Dismissed',
      filedOn: '2020-01-02',
      disposedOn: '2021-02-03',
      dates: [],
    });
  });

  it('is absent where the page has no such section or says "None"', () => {
    expect(appealIn(appellatePage({ origin: null })).appeal?.originatingCourt).toBeNull();
    expect(below('<tr><td>&nbsp;None</td></tr>')).toBeNull();
  });

  it('is there where "None" is one row of several', () => {
    const court = below('<tr><td>District: 1 : 2 : 3</td></tr><tr><td>None</td></tr>');
    expect(court).not.toBeNull();
  });

  it('takes the third part for the number where it has not the form of a district', () => {
    expect(district('0978-2 : 14-16024')?.docketNumber).toBe('14-16024');
    expect(district('0978-2 : 6:21-CR-138-1')?.docketNumber).toBe('6:21-CR-138');
    expect(district('0978-2')?.docketNumber).toBeNull();
  });

  it('has no court id without a link of a court', () => {
    expect(district('AG-1 : 77')?.courtId).toBeNull();
    expect(district('AG-1 : <a href="https://example.org/x">77</a>')?.courtId).toBeNull();
    expect(district('AG-1 : <a href="https://ecf.exd.uscourts.gov.example.org/x">7</a>')).toEqual(
      expect.objectContaining({ courtId: null }),
    );
  });

  it('takes nothing from a prior appeal that has the same labels', () => {
    const otherCases = `<table><tr><td><b>Prior Cases:</b></td></tr><tr><td><b>Date Disposed:</b>
      06/07/2018 <b>Disposition:</b> Affirmed</td></tr></table>`;
    const court = appealIn(appellatePage({ otherCases })).appeal?.originatingCourt;
    expect(court).toMatchObject({ disposedOn: null, disposition: null });
  });

  it('takes the judge whom some courts call the originating judge', () => {
    const court = below('<tr><td><b>Originating Judge: </b>Ann Doe, U.S. District Judge</td></tr>');
    expect(court?.assignedTo?.name).toBe('Ann Doe');
  });

  it('pairs the labels at its foot with the days below them, cell by cell, known or not', () => {
    const court = below(`
      <tr><td><b>&nbsp;Date Decided:</b></td><td><b>&nbsp;Date NOA Filed:</b></td><td><b>Date Rec'd BAP:</b></td></tr>
      <tr><td>&nbsp;12/08/2015</td><td></td><td>&nbsp;01/06/2016</td></tr>`);
    expect(court?.dates).toEqual([
      { label: 'Date Decided:', value: '12/08/2015' },
      { label: 'Date NOA Filed:', value: '' },
      { label: "Date Rec'd BAP:", value: '01/06/2016' },
    ]);
  });

  it('has no days where the last two rows are no such table', () => {
    const court = below(`<tr><td><b>Secondary Judge: </b>A. Roe</td></tr>
      <tr><td><b>Date Filed: </b>11/22/2016</td></tr>`);
    expect(court?.dates).toEqual([]);
    expect(court?.filedOn).toBe('2016-11-22');
  });
});

describe('an alien registration number', () => {
  const number = 'A000-111-222';
  const origin = `${HEADING}<tr><td>&nbsp;<b>District: </b>BIA-1 : ${number}</td></tr>`;
  const read = appealIn(appellatePage({ origin }));

  it('stands in its own field and in no other', () => {
    expect(read.appeal?.originatingCourt).toMatchObject({
      docketNumber: null,
      restrictedAlienNumber: number,
    });
    expect(JSON.stringify(read).split(number)).toHaveLength(2);
  });

  it('is taken out of the caption in full too', () => {
    const caption = `CLARA MILLS,<br>(${number})<br>Petitioner`;
    const labels = appealIn(appellatePage({ origin, caption })).labels;
    expect(labels.find(({ label }) => label === 'Caption:')?.value).toBe(
      'CLARA MILLS,\n()\nPetitioner',
    );
  });

  it('leaves the rest of its label', () => {
    expect(read.labels).toContainEqual({ label: 'District:', value: 'BIA-1' });
  });

  it('is told by its A and what follows', () => {
    expect(district('BIA-1 : A-12')?.restrictedAlienNumber).toBe('A-12');
    expect(district('BIA-1 : AB-12')?.restrictedAlienNumber).toBeNull();
  });
});

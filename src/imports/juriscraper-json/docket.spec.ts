import { JURISCRAPER_DOCKET } from '../../../test/fixtures/imports/juriscraper-docket.js';
import { caseOf, snapshotOf } from '../../../test/fixtures/imports/read-invented.js';
import { readJuriscraperJson } from './read-juriscraper-json.js';

describe('a docket of juriscraper', () => {
  it('gives the case with its header', () => {
    expect(caseOf(readJuriscraperJson, JURISCRAPER_DOCKET)).toMatchObject({
      courtId: null,
      docketNumber: {
        printed: '2:24-cv-00417',
        value: '2:24-cv-00417',
        parts: { office: '2', caseType: 'cv', assignedInitials: 'REM', referredInitials: null },
      },
      caption: { tidy: 'Harbor Books, Inc. v. Tidewater Printing Co.' },
      filedOn: '2024-03-11',
      terminatedOn: null,
      assignedTo: { printed: 'Ruth Ellen Marsh', name: 'Ruth Ellen Marsh' },
      referredTo: null,
      cause: '17:501 Copyright Infringement',
      juryDemand: 'Plaintiff',
      demand: null,
      orderedBy: 'filed',
      appeal: null,
      bankruptcy: null,
      coverage: { header: 'whole', parties: 'part', entries: 'part' },
    });
  });

  it('gives every entry, also one without a number, and the attachments that its text names', () => {
    const [complaint, minutes] = caseOf(readJuriscraperJson, JURISCRAPER_DOCKET).entries;
    expect(complaint).toMatchObject({
      place: '/docket_entries/0',
      number: '1',
      filedOn: '2024-03-11',
      enteredOn: '2024-03-12',
      pacerDocumentId: '19700123456',
      pacerSequence: '7',
      attachments: [
        { number: 1, description: 'Exhibit A', namedIn: 'text' },
        { number: 2, description: 'Summons', namedIn: 'text' },
      ],
    });
    expect(minutes).toMatchObject({ number: null, enteredOn: null, text: 'MINUTE ORDER.' });
  });

  it('gives the parties and their counsel: a party without counsel is not one with nobody', () => {
    const { parties } = caseOf(readJuriscraperJson, JURISCRAPER_DOCKET);
    expect(parties).toMatchObject([
      {
        place: '/parties/0',
        extra: ['a Washington corporation', 'also known as', 'Harbor'],
        attorneys: [
          {
            name: 'Ada Quill',
            contact: ['1 Pier Street', 'Seattle, WA 98101'],
            terminatedOn: '2024-05-02',
          },
        ],
      },
      {
        type: { printed: 'Third Party Defendant', tidy: 'Third Party Defendant' },
        terminatedOn: '2024-06-01',
        attorneys: null,
      },
    ]);
  });

  it('lists attachments as the file does, and those of the text beside them', () => {
    const [entry] = JURISCRAPER_DOCKET.docket_entries;
    const attachments = [
      {
        attachment_number: 2,
        description: 'Summons',
        page_count: 3,
        file_size_str: '1.2 MB',
        file_size_bytes: 1_258_291,
        pacer_doc_id: '19700123458',
        pacer_seq_no: '7',
      },
    ];
    const docket = {
      ...JURISCRAPER_DOCKET,
      docket_entries: [{ ...entry, attachments, page_count: 12 }],
    };
    expect(caseOf(readJuriscraperJson, docket).entries[0]).toMatchObject({
      pageCount: 12,
      attachments: [
        { number: 2, namedIn: 'page', pageCount: 3, bytes: 1_258_291, sizePrinted: '1.2 MB' },
        { number: 1, namedIn: 'text' },
      ],
    });
  });

  it('keeps what has no place in a header as a label, and notes what has none in an entry', () => {
    const [entry] = JURISCRAPER_DOCKET.docket_entries;
    const snapshot = snapshotOf(readJuriscraperJson, {
      ...JURISCRAPER_DOCKET,
      flags: 'CLOSED,JURY',
      docket_entries: [
        { ...entry, colour: 'green' },
        { ...entry, colour: 'red' },
      ],
    });
    expect(snapshot.cases[0]?.labels).toEqual([{ label: 'flags', value: 'CLOSED,JURY' }]);
    expect(snapshot.warnings).toEqual([
      { place: '/docket_entries/0', detail: '"colour" of entries is not known and was left out.' },
    ]);
  });

  it('keeps an entry whose day is none, with what stands there', () => {
    const docket_entries = [{ date_filed: '02/30/2024', document_number: 'doc', description: 'X' }];
    const { cases, warnings } = snapshotOf(readJuriscraperJson, {
      ...JURISCRAPER_DOCKET,
      docket_entries,
    });
    expect(cases[0]?.entries).toMatchObject([
      { filedOn: null, datePrinted: '02/30/2024', number: null, numberPrinted: 'doc', text: 'X' },
    ]);
    expect(warnings).toEqual([
      { place: '/docket_entries/0', detail: '"02/30/2024" is not a day.' },
    ]);
  });

  it('of another court than it is read for says which', () => {
    expect(caseOf(readJuriscraperJson, { ...JURISCRAPER_DOCKET, court_id: 'ord' }).courtId).toBe(
      'ord',
    );
    expect(
      snapshotOf(readJuriscraperJson, { ...JURISCRAPER_DOCKET, court_id: 'ord' }).warnings,
    ).toHaveLength(1);
    expect(
      snapshotOf(readJuriscraperJson, { ...JURISCRAPER_DOCKET, court_id: 'ord' }, '').warnings,
    ).toHaveLength(0);
    expect(
      caseOf(readJuriscraperJson, { ...JURISCRAPER_DOCKET, court_id: 'sdny' }).courtId,
    ).toBeNull();
  });

  it('with two numbers in one field has none', () => {
    const { cases, warnings } = snapshotOf(readJuriscraperJson, {
      ...JURISCRAPER_DOCKET,
      docket_number: 'Nos. 17-11426, 15-11166',
    });
    expect(cases[0]?.docketNumber).toMatchObject({
      printed: 'Nos. 17-11426, 15-11166',
      value: null,
    });
    expect(warnings).toMatchObject([{ place: '/docket_number' }]);
  });

  it('takes a number of a form nobody knows as it stands, and no caption for a name not found', () => {
    const one = caseOf(readJuriscraperJson, {
      ...JURISCRAPER_DOCKET,
      docket_number: 'GJ 7',
      case_name: 'Unknown Case Title',
    });
    expect(one.docketNumber.value).toBe('GJ 7');
    expect(one.caption).toBeNull();
  });

  it('gives the charges against a party', () => {
    const criminal_data = {
      highest_offense_level_opening: 'Felony',
      highest_offense_level_terminated: 'None',
      counts: [
        { name: 'THEFT (1)', disposition: '12 months', status: 'pending' },
        { name: 'FRAUD (2)', disposition: 'Dismissed', status: 'terminated' },
      ],
      complaints: [{ name: '18:641', disposition: '' }],
    };
    const parties = [{ name: 'Pat Reed', type: 'Defendant', criminal_data }];
    expect(
      caseOf(readJuriscraperJson, { ...JURISCRAPER_DOCKET, parties }).parties?.[0]?.criminal,
    ).toEqual({
      highestOffenseLevelOpening: 'Felony',
      highestOffenseLevelTerminated: 'None',
      counts: [
        { name: 'THEFT (1)', disposition: '12 months', status: 'pending' },
        { name: 'FRAUD (2)', disposition: 'Dismissed', status: 'terminated' },
      ],
      complaints: [{ name: '18:641', disposition: '' }],
    });
  });
});

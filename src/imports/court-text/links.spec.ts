import fc from 'fast-check';
import {
  caseIdIn,
  documentId,
  magicNumberIn,
  readDlsCall,
  resolveLink,
  sequenceIn,
} from './links.js';

describe('the address of a link', () => {
  it.each([
    ['/doc1/1234', 'https://ecf.nysd.uscourts.gov/doc1/1234'],
    [' /doc1/1234#top ', 'https://ecf.nysd.uscourts.gov/doc1/1234'],
    ['../../doc1/1234', 'https://ecf.nysd.uscourts.gov/doc1/1234'],
    ['https://ecf.nyeb.uscourts.gov/a?b=c', 'https://ecf.nyeb.uscourts.gov/a?b=c'],
    ['cgi-bin/DktRpt.pl?12', 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?12'],
    ['https://[broken/#x', 'https://[broken/'],
  ])('%j is %s', (href, address) => {
    expect(resolveLink(href, 'nysd')).toBe(address);
  });

  it('is some text for any link and any court', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (href, court) => {
        expect(resolveLink(href, court)).not.toContain('#');
      }),
    );
  });
});

describe('the ids in an address', () => {
  it.each([
    ['/doc1/01712427473', '01702427473'],
    ['https://ecf.akb.uscourts.gov/doc1/0221?caseid=7/8', '0220'],
    ['https://ecf.ca9.uscourts.gov/docs1/009130000001', '009030000001'],
    ['/doc1/01712427473#page=2', '01702427473'],
    ['/doc1/', null],
    ['/doc1/12', '12'],
    ['/cgi-bin/show_case_doc?12,3456,,,', null],
    ['/cgi-bin/x.pl?go=/doc1/1234', null],
  ])('the document id of %s is %s', (address, id) => {
    expect(documentId(address)).toBe(id);
  });

  it.each([
    ['/doc1/1234?caseid=99&de_seq_num=5', '99'],
    ['/cgi-bin/x.pl?CASEID=99', '99'],
    ['/cgi-bin/DktRpt.pl?12345', '12345'],
    ['/cgi-bin/DktRpt.pl?12345#top', '12345'],
    ['/cgi-bin/DktRpt.pl?625371913403797-L_9999_1-0-663150', '663150'],
    ['/cgi-bin/show_temp.pl?file=12&type=x', null],
    ['/cgi-bin/DktRpt.pl?', null],
    ['/doc1/1234', null],
  ])('the case id of %s is %s', (address, id) => {
    expect(caseIdIn(address)).toBe(id);
  });

  it('the sequence number is the one of the docket entry', () => {
    expect(sequenceIn('/doc1/1234?caseid=99&de_seq_num=56&magic_num=7')).toBe('56');
    expect(sequenceIn('/doc1/1234?arr_de_seq_nums=56')).toBeNull();
  });

  it.each([
    ['/doc1/1234?caseid=1&magic_num=778', '778'],
    ['/docs1/1234?uid=ab12_c', 'ab12_c'],
    ['https://acms.example.gov/NDA/a1b2-c3/more', 'a1b2-c3'],
    ['/doc1/1234', null],
  ])('the one-time key of %s is %s', (address, key) => {
    expect(magicNumberIn(address)).toBe(key);
  });
});

describe('what a link calls when it is clicked', () => {
  it('has the address, the case, the sequence number and the one-time key', () => {
    const call = "goDLS('/doc1/1234','56121','69','','','1','77','');return(false);";
    expect(readDlsCall(call)).toEqual({
      address: '/doc1/1234',
      caseId: '56121',
      sequence: '69',
      magicNumber: '77',
    });
  });

  it('says nothing where the call does not', () => {
    expect(readDlsCall("goDLS('/doc1/1234','','69','','','','');")).toEqual({
      address: '/doc1/1234',
      caseId: null,
      sequence: '69',
      magicNumber: null,
    });
    expect(readDlsCall('goDLS(')).toEqual({
      address: '',
      caseId: null,
      sequence: null,
      magicNumber: null,
    });
  });

  it('is null for another call, and for none', () => {
    expect(readDlsCall("window.open('/doc1/1234')")).toBeNull();
    expect(readDlsCall(null)).toBeNull();
  });
});

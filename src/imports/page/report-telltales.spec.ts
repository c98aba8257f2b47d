import { openSource } from './open-page.js';
import { REPORT_TELLTALES } from './report-telltales.js';

const refusalOf = (text: string) => {
  const opened = openSource(`<html><body><p>${text}</p></body></html>`, REPORT_TELLTALES);
  return opened.ok ? null : opened.refusal;
};

describe('what stands where a report should', () => {
  it.each([
    [
      'The report may take a long time to run because this case has many docket entries',
      'court-message',
    ],
    ['The page ID does not exist. Please enter a valid page ID number.', 'court-message'],
    ['There are no documents in this case.', 'nothing-to-read'],
    [
      'Incomplete request. Please try your query again by choosing the Query or Reports option',
      'court-message',
    ],
    ["To accept charges shown below, click on the 'View Report' button", 'charge-page'],
    ['*** This case was administratively closed.***', 'court-message'],
    ['The start date must be less than or equal to the end date', 'court-message'],
    [
      'The starting document number must be less than or equal to the ending document number',
      'court-message',
    ],
    ['Case not found.', 'court-message'],
    [
      'Either you do not have permission to view the document, or the document does not exist in the case.',
      'court-message',
    ],
    ['Format: text', 'not-this-kind'],
    ['Server timeout waiting for the HTTP request from the client.', 'court-message'],
    ['The case type was <b>cv</b>, but it must be bk', 'court-message'],
    [
      'This case is in the process of being opened, please check back later for additional information.',
      'court-message',
    ],
    ['Submission already made, please wait for response from server', 'court-message'],
  ])('"%s" is told as %s', (text, code) => {
    expect(refusalOf(text)?.code).toBe(code);
    expect(refusalOf(text.toUpperCase().replaceAll(' ', ' \t '))?.code).toBe(code);
  });

  it('is no warning page when it is a docket', () => {
    expect(refusalOf('ORDER. Case not fond. Format: texts of')?.code).toBe('not-this-kind');
    expect(refusalOf('ORDER closing the case')).toBeNull();
  });

  it('tells the person what to do about it', () => {
    for (const { detail } of REPORT_TELLTALES) expect(detail).toMatch(/^[A-Z].*\.$/);
    expect(refusalOf('Case not found.')?.detail).toContain('Check the case number');
  });
});

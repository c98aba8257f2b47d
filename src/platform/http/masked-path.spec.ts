import { randomBytes } from 'node:crypto';
import { maskedPath } from './masked-path.js';

describe('a path in the log', () => {
  it.each([
    '/',
    '/api/v1/cases/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/docket',
    '/c/wawd/2:21-cv-00031/e/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
    '/c/wawd/2%3A21-cv-00031%20',
    '/%',
  ])('is told as it is: %s', (path) => {
    expect(maskedPath(path)).toBe(path);
  });

  it('does not tell what opens a calendar, wherever it stands and however it is written', () => {
    const token = randomBytes(32).toString('base64url');
    const [first = '', ...rest] = token;
    const written = `%${(first.codePointAt(0) ?? 0).toString(16)}${rest.join('')}`;
    expect(maskedPath(`/calendar-feeds/${token}.ics`)).toBe('/calendar-feeds/***.ics');
    expect(maskedPath(`/calendar%2Dfeeds/${written}.ics`)).toBe('/calendar-feeds/***.ics');
    expect(maskedPath(`/elsewhere/${token}`)).toBe('/elsewhere/***');
    expect(maskedPath(`/%/${token}`)).toBe('/%/***');
  });
});

import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { problemOf } from './support/problem-of.js';

const LIVE = '/health/live';
let onLoopback: AppUnderTest;
let onNetwork: AppUnderTest;

beforeAll(async () => {
  onLoopback = await appUnderTest();
  onNetwork = await appUnderTest({ settings: { NUNC_TRUSTED_NETWORK: 'on' } });
});

afterAll(async () => {
  await onLoopback.close();
  await onNetwork.close();
});

describe('a server for this machine alone', () => {
  it.each(['localhost', 'localhost:3000', 'LocalHost:3000', '127.0.0.1:80', '[::1]', '[::1]:3000'])(
    'answers as %s',
    async (host) => {
      await onLoopback.http.get(LIVE).set('host', host).expect(200);
    },
  );

  it.each([
    'docket.example',
    'docket.example:3000',
    'localhost.example',
    '127.0.0.1.example:3000',
    'localhost@docket.example',
    '192.168.1.5',
    '0.0.0.0:3000',
  ])('does not answer as %s, to which another’s name may have been pointed', async (host) => {
    const answer = await onLoopback.http.get(LIVE).set('host', host);
    expect(problemOf(answer)).toEqual({ status: 421, code: 'foreign-host', pointers: [] });
  });

  it('answers its own pages', async () => {
    const own = { host: 'localhost:3000', origin: 'http://localhost:3000' };
    await onLoopback.http.get(LIVE).set(own).expect(200);
  });

  it.each(['http://docket.example', 'http://localhost:3001', 'https://localhost', 'null', ''])(
    'does not answer pages of %s',
    async (origin) => {
      const answer = await onLoopback.http.get(LIVE).set({ host: 'localhost:3000', origin });
      expect(problemOf(answer)).toEqual({ status: 403, code: 'foreign-origin', pointers: [] });
    },
  );

  it('guards every address, also one where nothing is', async () => {
    for (const path of ['/', '/nothing', '/docs', '/openapi.json', '/api/v1/courts']) {
      const answer = await onLoopback.http.get(path).set('host', 'docket.example');
      expect(problemOf(answer)).toMatchObject({ status: 421 });
    }
  });
});

describe('a server on a network the operator vouches for', () => {
  it('answers by any name', async () => {
    await onNetwork.http.get(LIVE).set('host', 'docket.example').expect(200);
  });

  it('answers its own pages, also behind a proxy that speaks TLS', async () => {
    const host = 'docket.example';
    await onNetwork.http.get(LIVE).set({ host, origin: 'http://docket.example' }).expect(200);
    await onNetwork.http.get(LIVE).set({ host, origin: 'https://docket.example' }).expect(200);
  });

  it('does not answer pages of other sites', async () => {
    const headers = { host: 'docket.example', origin: 'https://other.example' };
    const answer = await onNetwork.http.get(LIVE).set(headers);
    expect(problemOf(answer)).toMatchObject({ status: 403, code: 'foreign-origin' });
  });
});

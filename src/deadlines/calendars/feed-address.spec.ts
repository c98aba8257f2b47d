import { feedAddress, ownAddress, tokenOf } from './feed-address.js';
import { digestOfToken, isFeedToken, newFeedToken } from './feed-token.js';

const asked = (headers: Record<string, string>, protocol: 'http' | 'https' = 'http') =>
  ownAddress({ headers, protocol });

describe('where the server is reached', () => {
  it.each([
    ['localhost:3000', 'http://localhost:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['docket.larch.example', 'http://docket.larch.example'],
    ['larch.example/x', null],
    ['larch.example;x', null],
    ['ada@larch.example', null],
    ['', null],
  ])('is told from the host that was asked for: %j', (host, base) => {
    expect(asked({ host })).toBe(base);
  });

  it('is not known when no host was named', () => {
    expect(asked({})).toBeNull();
  });

  it('is a secure address when the server, or the proxy before it, speaks https', () => {
    expect(asked({ host: 'larch.example' }, 'https')).toBe('https://larch.example');
    const behindProxy = { host: 'larch.example', 'x-forwarded-proto': 'https' };
    expect(asked(behindProxy)).toBe('https://larch.example');
    expect(asked({ ...behindProxy, 'x-forwarded-proto': 'ftp' })).toBe('http://larch.example');
  });
});

describe('the address of a calendar', () => {
  it('ends in the token, from which the token is read again', () => {
    const token = newFeedToken();
    const address = feedAddress('http://localhost:3000', token);
    expect(address).toBe(`http://localhost:3000/calendar-feeds/${token}.ics`);
    expect(tokenOf(address.split('/').at(-1) ?? '')).toBe(token);
    expect(feedAddress(null, token)).toBe(`/calendar-feeds/${token}.ics`);
    expect(tokenOf(token)).toBeNull();
  });

  it('holds a token that is never the same, of which a digest is kept', () => {
    const token = newFeedToken();
    expect(newFeedToken()).not.toBe(token);
    expect(isFeedToken(token)).toBe(true);
    expect(isFeedToken(`${token}x`)).toBe(false);
    expect(isFeedToken(token.slice(1))).toBe(false);
    expect(digestOfToken('abc').toString('hex')).toMatch(/^ba7816bf8f01cfea414140de5dae2223/);
  });
});

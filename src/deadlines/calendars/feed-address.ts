import type { FastifyRequest } from 'fastify';

/** Where calendars are read; not `/calendars`, where a page about them may stand. */
export const FEEDS_PATH = 'calendar-feeds';

const ENDING = '.ics';
/** What may stand in a `Host` header: a name or an address, and a port. */
const HOST = /^(?:[a-z\d.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

type Asked = Pick<FastifyRequest, 'headers' | 'protocol'>;

/**
 * Where the one who asks reaches the server: `http://localhost:3000`; null when the request does not say. A proxy in
 * front of it may speak https to the outside and says so in `X-Forwarded-Proto`.
 */
export function ownAddress({ headers, protocol }: Asked): string | null {
  const { host = '' } = headers;
  if (!HOST.test(host)) return null;
  const isSecure = protocol === 'https' || headers['x-forwarded-proto'] === 'https';
  return `${isSecure ? 'https' : 'http'}://${host}`;
}

/** The address of a calendar: whoever knows it may read it. */
export function feedAddress(base: string | null, token: string): string {
  return `${base ?? ''}/${FEEDS_PATH}/${token}${ENDING}`;
}

/** The token in the last part of such an address; null when there is none. */
export function tokenOf(file: string): string | null {
  return file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : null;
}

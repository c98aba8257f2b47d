import * as fc from 'fast-check';
import { digestOf, readRepeat } from './repeat-key.js';

/** The same value, the fields of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, reversed(field)] as const);
  return Object.fromEntries(fields.reverse());
}

describe('the digest of a body', () => {
  it('is the same in whatever order the fields come', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(digestOf(reversed(body))).toBe(digestOf(body));
      }),
    );
  });

  it('differs when the body does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        fc.pre(!same && JSON.stringify(reversed(one)) !== JSON.stringify(other));
        expect(digestOf(one) === digestOf(other)).toBe(false);
      }),
    );
  });

  it('takes account of the order of a list', () => {
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});

describe('the key of a request', () => {
  const asked = { method: 'POST', url: '/api/v1/cases?x=1', body: {} };

  it('counts for its method and path', () => {
    const repeat = readRepeat({ ...asked, headers: { 'idempotency-key': 'k' } });
    expect(repeat).toEqual({ key: 'k', route: 'POST /api/v1/cases', digest: digestOf({}) });
  });

  it('may be absent', () => {
    expect(readRepeat({ ...asked, headers: {} })).toBeUndefined();
  });
});

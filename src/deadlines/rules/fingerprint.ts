import { createHash } from 'node:crypto';

/** A whole number from 1 to 2³¹ - 1 that is another when `text` is, but for one chance in two billion. */
export function fingerprint(text: string): number {
  const bytes = createHash('sha256').update(text).digest();
  return Math.max(1, bytes.readUInt32BE(0) >>> 1);
}

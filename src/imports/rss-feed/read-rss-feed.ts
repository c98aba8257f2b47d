import { openXml, within } from '../page/xml-tree.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { readItem } from './feed-item.js';

const ROOT = 'rss';
const BROKEN_OFF = 'The feed breaks off before its end: later items may be missing.';

/**
 * A court's feed of docket activity: one case with one entry for every item, in the order of the feed, also for items
 * that tell of the same filing. The moment of an item is when the entry was entered on the docket; nothing in a feed
 * says when a document was filed.
 */
export function readRssFeed(bytes: Uint8Array, courtId: string): Reading {
  const opened = openXml(bytes);
  if (!opened.ok) return opened;
  const { root, complete } = opened;
  if (root.name !== ROOT) {
    const detail = `The file begins with the element '${root.name}', a feed of a court with '${ROOT}'.`;
    return refuse('not-this-kind', { detail });
  }
  const warnings: Warning[] = complete ? [] : [{ place: null, detail: BROKEN_OFF }];
  const cases = within(root, 'item').map((item, at) =>
    readItem(item, { place: `item ${at + 1}`, courtId, warnings }),
  );
  return { ok: true, snapshot: { kind: 'rss-feed', courtId, cases, notice: null, warnings } };
}

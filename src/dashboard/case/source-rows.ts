import type { SourceFacts } from '../case-page-facts.js';
import { shortDay } from '../layout/links.js';
import type { SourceRow } from './case-page.js';

/** Sources as they are listed: the title, which leads to it, then the place in it and the day it was looked at. */
export function toSourceRows(sources: readonly SourceFacts[]): readonly SourceRow[] {
  return sources.map(({ title, url, locator, retrievedOn, note }) => ({
    title,
    url,
    rest: [
      ...(locator === null ? [] : [locator]),
      ...(retrievedOn === null ? [] : [`looked at ${shortDay(retrievedOn).text}`]),
      ...(note === null ? [] : [note]),
    ].join('; '),
  }));
}

import type { Source, Summary } from './summary.js';
import { foldText } from './words/plain-text.js';

/** A source as a reader meets it: what it is called, and where it is. */
export interface SourceLink {
  readonly words: string;
  readonly address: string;
}

/**
 * The links of a summary's sources: `Dkt. 34 at 2` at `/c/wawd/2:21-cv-00031/34`. An entry without a number, or with
 * one that two entries share, is reached by its id; the case record by the case's own address.
 */
export function sourceLinks(summary: Summary): (source: Source) => SourceLink {
  const home = `/c/${inPath(summary.court.id)}/${inPath(summary.docketNumberNormal)}`;
  const shared = sharedNumbers(summary);
  return (source) => {
    if ('caseId' in source) return { words: 'case record', address: home };
    const { entryId, number, page } = source;
    const at = page === undefined ? '' : ` at ${page}`;
    const byId = `${home}/e/${inPath(entryId)}`;
    if (number === null) return { words: `unnumbered entry${at}`, address: byId };
    const address = shared.has(number) ? byId : `${home}/${number}`;
    return { words: `Dkt. ${number}${at}`, address };
  };
}

function sharedNumbers({ sections }: Summary): ReadonlySet<number> {
  const bearer = new Map<number, string>();
  const shared = new Set<number>();
  for (const source of sections
    .flatMap(({ sentences }) => sentences)
    .flatMap((one) => one.sources)) {
    if ('caseId' in source || source.number === null) continue;
    const first = bearer.get(source.number) ?? source.entryId;
    bearer.set(source.number, first);
    if (first !== source.entryId) shared.add(source.number);
  }
  return shared;
}

/** A part of a path. A colon may stand in one, and docket numbers are read more easily with it. */
function inPath(part: string): string {
  return encodeURIComponent(foldText(part)).replaceAll('%3A', ':');
}

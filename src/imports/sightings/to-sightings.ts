import { earlierOf } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { CaseGroup, SourcedCase } from '../merge/group-cases.js';
import { numbersSeen } from '../merge/seen-numbers.js';
import type { Coverage } from '../snapshot/case-reading.js';
import type { CaseSighting } from './sightings.repository.js';

/** How much of a case each file of a group showed, a file once. */
export function toSightings({ sources }: CaseGroup): readonly CaseSighting[] {
  const files = new Map<number, SourcedCase[]>();
  for (const source of sources) {
    files.set(source.file, [...(files.get(source.file) ?? []), source]);
  }
  return [...files].map(([fileOrdinal, own]) => toSighting(fileOrdinal, own));
}

function toSighting(fileOrdinal: number, sources: readonly SourcedCase[]): CaseSighting {
  const entries = sources.flatMap(({ reading }) => reading.entries);
  const days = entries.flatMap(({ filedOn, enteredOn }): CivilDate[] =>
    [earlierOf(filedOn, enteredOn) ?? []].flat(),
  );
  return {
    fileOrdinal,
    kind: sources[0]?.kind ?? 'docket-report',
    name: sources[0]?.name ?? '',
    numbers: numbersSeen(entries),
    entryCount: entries.length,
    lastEntryOn: days.reduce<CivilDate | null>(
      (latest, day) => (latest !== null && latest > day ? latest : day),
      null,
    ),
    coverage: {
      header: weakest(sources, 'header'),
      parties: weakest(sources, 'parties'),
      entries: weakest(sources, 'entries'),
    },
  };
}

function weakest(sources: readonly SourcedCase[], part: keyof Coverage): 'whole' | 'part' {
  return sources.every(({ reading }) => reading.coverage[part] === 'whole') ? 'whole' : 'part';
}

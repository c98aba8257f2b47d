import { printDay } from '../../law/calendar/civil-date.js';
import type { ReliefSought } from '../../law/docket/docket-entry.js';
import type { CaseOnDay, DatedEntry } from '../case-on-day.js';
import { entryNoun } from '../words/entry-words.js';
import { listed } from '../words/lists.js';
import { quoted } from '../words/plain-text.js';
import { reliefWords } from '../words/relief-words.js';
import { actors, belongingTo, sameActors } from './name-parties.js';
import type { Actors } from './name-parties.js';

/** The mark of an entry in the sentence that puts it on the docket: ` (Dkt. 2)`. No number is invented. */
export function cite({ number }: Pick<DatedEntry, 'number'>): string {
  return number === null ? ' (unnumbered)' : ` (Dkt. ${number})`;
}

/** The mark of an earlier entry that a sentence rests on: ` (Dkt. 2)` or ` (opposition of January 12, 2021)`. */
export function citeAside(entry: DatedEntry): string {
  return entry.number === null ? ` (${nounOf(entry)} of ${printDay(entry.day)})` : cite(entry);
}

/** A thing that an earlier entry is or holds: `request for a stay (Dkt. 2)`, `motion of January 12, 2021, for a stay`. */
export function inEntry(entry: DatedEntry, noun: string, rest: string): string {
  if (entry.number !== null) return `${noun}${rest}${cite(entry)}`;
  return `${noun} of ${printDay(entry.day)}${rest === '' ? '' : `,${rest}`}`;
}

/** One request, with the note that stands beside it. */
export function reliefPhrase({ kind, note }: Pick<ReliefSought, 'kind' | 'note'>): string {
  const noted = note === null || note.trim() === '' ? '' : ` (${quoted(note)})`;
  return `${reliefWords(kind)}${noted}`;
}

/** All that a filing asks for, without notes: `a stay and an extension of time`. */
export function reliefList(reliefs: readonly ReliefSought[]): string {
  return listed([...new Set(reliefs.map(({ kind }) => reliefWords(kind)))]);
}

/** What an entry is called by those who answer it: `opposition`, `motion`, `complaint`. */
export function nounOf(entry: DatedEntry): string {
  const opposes = entry.relations.some(
    ({ kind, position }) => kind === 'responds-to' && position === 'opposes',
  );
  const noun = entry.type === 'response' && opposes ? 'opposition' : entryNoun(entry.type);
  return entry.proposed && !noun.startsWith('proposed') ? `proposed ${noun}` : noun;
}

/** Those who filed an entry; nobody for what the court or the clerk enters. */
export function filersOf(known: CaseOnDay, entry: DatedEntry): Actors {
  return actors(known, entry.kind === 'filing' ? entry.filedBy : []);
}

/**
 * An earlier entry as a later sentence names it: `Parler LLC’s motion for a stay (Dkt. 2)`, or `its motion …` when
 * `speakers` filed it themselves.
 */
export function referTo(known: CaseOnDay, entry: DatedEntry, speakers: Actors): string {
  const asks =
    entry.kind === 'filing' && entry.reliefSought.length > 0
      ? ` for ${reliefList(entry.reliefSought)}`
      : '';
  if (entry.id === known.state.complaintIn) return `the ${inEntry(entry, 'complaint', asks)}`;
  const filers = filersOf(known, entry);
  if (sameActors(filers, speakers)) {
    return `${filers.several ? 'their' : 'its'} ${inEntry(entry, nounOf(entry), asks)}`;
  }
  return belongingTo(filers, (owner) => inEntry(entry, `${nounOf(entry)}${owner}`, asks));
}

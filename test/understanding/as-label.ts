import type { EntryReading } from '../../src/law/docket-text/reading.js';
import type { Label } from './labels.js';

/** What was read of the entry at place `i`, in the form of a label. */
export function asLabel(reading: EntryReading, i: number): Label {
  return {
    i,
    type: reading.type.value,
    act: reading.act.value,
    reliefs: reading.reliefs.map(({ value }) => value),
    filers: reading.filers.map(({ value }) => value.name),
    links: reading.links.map(({ value }) => value),
    dispositions: reading.dispositions.map(({ value }) => value),
    deadlines: reading.deadlines.map(({ value: { what, on } }) => ({ what, on })),
    hearings: reading.hearings.map(({ value: { what, on, at } }) => ({
      what,
      at: at === null ? on : `${on}T${at}`,
    })),
    closesCase: reading.closesCase !== null,
    sealed: reading.sealed !== null,
    sure: reading.type.evidence.sure ? 'yes' : 'no',
  };
}

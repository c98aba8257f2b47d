import type { EntryType } from '../../src/law/docket/entry-types.js';
import { readDates } from '../../src/law/docket-text/dates/read-dates.js';
import { readFilers } from '../../src/law/docket-text/filers/read-filers.js';
import type { TextContext } from '../../src/law/docket-text/reading.js';
import { readReliefs } from '../../src/law/docket-text/reliefs/read-reliefs.js';
import { segmentText } from '../../src/law/docket-text/segment-text.js';
import { aTextContext } from './text-context.js';

/** What a motion of that title asks, the kinds that no list names as `other`. */
export function kindsAskedIn(title: string): string[] {
  const text = / by | By /.test(title) ? title : `${title} by Ada Winslow.`;
  const read = readReliefs(segmentText(text), aTextContext(), 'motion');
  return read.map(({ value }) => (value.startsWith('other:') ? 'other' : value));
}

/** The days of an entry: `on` of each deadline, `onTat` of each hearing. */
export function daysIn(
  text: string,
  type: EntryType,
  context: TextContext,
): { due: string[]; held: string[] } {
  const { deadlines, hearings } = readDates(segmentText(text), context, type);
  return {
    due: deadlines.map(({ value }) => value.on),
    held: hearings.map(({ value }) => (value.at === null ? value.on : `${value.on}T${value.at}`)),
  };
}

const PARTIES = [
  ['p1', 'Marlow Freight LLC', 'Defendant'],
  ['p2', 'Ada Winslow', 'Defendant'],
  ['p3', 'Trustees of Aldgate and Holm College', 'Plaintiff'],
  ['p4', 'Orrin Mills', 'Plaintiff'],
  ['p5', 'R & V Farms, Inc.', 'Intervenor'],
  ['p6', 'USA', 'Movant'],
] as const;

/** A case with parties of many kinds. */
export const AMONG_PARTIES: TextContext = aTextContext({
  parties: PARTIES.map(([id, name, role]) => ({ id, name, role })),
});

/** The names of those who file a paper of a party. */
export function filersIn(text: string, type: EntryType, context = AMONG_PARTIES): string[] {
  return readFilers(segmentText(text), context, type, 'party').map(({ value }) => value.name);
}

import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';
import { foldName, foldPerson } from './fold-name.js';
import { roleOf } from './party-role-words.js';

/**
 * The parties of two sources in one list, the earlier's first, where a party may stand twice. Whether a party or a
 * lawyer is out of the case tells the later source, where it names them: all rows of the two then say so.
 */
export function combineParties(
  earlier: readonly PartyReading[] | null,
  later: readonly PartyReading[] | null,
  laterIsWhole: boolean,
): readonly PartyReading[] | null {
  if (earlier === null || later === null) return earlier ?? later;
  const ends = new Ends(laterIsWhole);
  for (const party of earlier) ends.note(party, 'earlier');
  for (const party of later) ends.note(party, 'later');
  return [...earlier, ...later].map((party) => ends.settled(party));
}

type Side = 'earlier' | 'later';

/** When somebody left, by each of two sources: undefined where it does not name them. */
type Told = Partial<Record<Side, CivilDate | null>>;

/** When everybody who is named left the case. */
class Ends {
  private readonly told = new Map<string, Told>();

  constructor(private readonly laterIsWhole: boolean) {}

  note(party: PartyReading, side: Side): void {
    const key = keyOf(party);
    this.add(key, side, party.terminatedOn);
    for (const lawyer of party.attorneys ?? []) {
      this.add(lawyerKey(key, lawyer), side, lawyer.terminatedOn);
    }
  }

  settled(party: PartyReading): PartyReading {
    const key = keyOf(party);
    const attorneys =
      party.attorneys?.map((lawyer) => ({
        ...lawyer,
        terminatedOn: this.end(lawyerKey(key, lawyer)),
      })) ?? null;
    return { ...party, terminatedOn: this.end(key), attorneys };
  }

  /** Somebody is out by a source only when all its rows say so. */
  private add(key: string, side: Side, end: CivilDate | null): void {
    const told = this.told.get(key) ?? {};
    const before = told[side];
    const both = before === undefined ? end : before === null || end === null ? null : end;
    this.told.set(key, { ...told, [side]: both });
  }

  private end(key: string): CivilDate | null {
    const { earlier = null, later } = this.told.get(key) ?? {};
    if (later === undefined || (later === null && !this.laterIsWhole)) return earlier;
    return later;
  }
}

function keyOf({ name, type, place }: PartyReading): string {
  return name.trim() === '' ? place : `${roleOf(type)} ${foldName(name)}`;
}

function lawyerKey(party: string, { name }: AttorneyReading): string {
  return `${party} / ${foldPerson(name)}`;
}

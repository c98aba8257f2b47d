import { OneOf, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import type { CourtEntity } from '../court.entity.js';
import { COURT_KINDS } from '../data/court.js';
import type { CourtKind } from '../data/court.js';

/** A court. */
export class CourtResponse {
  @Text(60, { description: "The court's CM/ECF id (`wawd`); ours for a state court." })
  id: string;

  @Text()
  name: string;

  @Text(100, { description: 'As the Bluebook cites it: `W.D. Wash.`' })
  citation: string;

  @OneOf(COURT_KINDS)
  kind: CourtKind;

  @Text(10, { nullable: true, description: '`1` to `11`, `dc` or `federal`.' })
  circuit: string | null;

  @Text(2, { nullable: true, description: "Postal code of the clerk's principal office." })
  state: string | null;

  @Text(60, { description: "IANA name of the zone of the clerk's principal office." })
  timeZone: string;

  @Whole(1, Number.MAX_SAFE_INTEGER)
  version: number;
}

export class CourtPage extends PageOf(CourtResponse) {}

export function toCourtResponse(row: CourtEntity): CourtResponse {
  const { id, name, citation, kind, circuit, state, timeZone, version } = row;
  return { id, name, citation, kind, circuit, state, timeZone, version };
}

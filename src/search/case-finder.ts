import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readCourtNumber } from '../cases/court-number.js';
import type { CourtKind } from '../courts/data/court.js';
import { docketNumberKey } from '../law/citations/docket-number.js';
import { Parameters } from '../platform/database/parameters.js';
import { hasNumber } from './docket-number-condition.js';

/** A case that a printed number may mean. */
export interface NumberedCase {
  readonly id: string;
  readonly courtId: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly caption: string;
  readonly timeZone: string;
}

/** The case a number stands for, or those it may stand for, or that there is none. */
export type FoundCase =
  | { readonly kind: 'found'; readonly case: NumberedCase }
  | { readonly kind: 'ambiguous'; readonly cases: readonly NumberedCase[] }
  | { readonly kind: 'none' };

interface Row extends NumberedCase {
  readonly courtKind: CourtKind;
  readonly key: string;
}

/** How many cases are offered where a number may mean several. */
const MOST_CHOICES = 50;

/** Finds cases by what people write for them. */
@Injectable()
export class CaseFinder {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The case of the court `courtId` with the docket number `printed`, in any printed form. A number that lacks a part
   * (office, case type, defendant) finds the case that is recorded without it, or else the only one it fits; where it
   * fits several, those are told in the order of their numbers, at most 50.
   */
  async find(courtId: string, printed: string): Promise<FoundCase> {
    const rows = await this.fitting(courtId, printed);
    const exact = rows.find(
      ({ courtKind, key }) => key === docketNumberKey(readCourtNumber(courtKind, printed)),
    );
    const [first, ...others] = exact === undefined ? rows : [exact];
    if (first === undefined) return { kind: 'none' };
    if (others.length === 0) return { kind: 'found', case: toNumberedCase(first) };
    return { kind: 'ambiguous', cases: rows.map(toNumberedCase) };
  }

  private fitting(courtId: string, printed: string): Promise<Row[]> {
    const parameters = new Parameters();
    const court = parameters.add(courtId, 'text');
    return this.dataSource.query<Row[]>(
      `SELECT c.id, c.court_id AS "courtId", c.docket_number AS "docketNumber",
         c.docket_number_normal AS "docketNumberNormal", c.caption, ct.time_zone AS "timeZone",
         ct.kind AS "courtKind", c.docket_number_key AS key
       FROM cases c JOIN courts ct ON ct.id = c.court_id
       WHERE c.court_id = ${court} AND ${hasNumber(printed, parameters)}
       ORDER BY c.docket_number_normal COLLATE "und-x-icu", c.id
       LIMIT ${parameters.add(MOST_CHOICES, 'int')}`,
      parameters.values,
    );
  }
}

function toNumberedCase(row: Row): NumberedCase {
  const { id, courtId, docketNumber, docketNumberNormal, caption, timeZone } = row;
  return { id, courtId, docketNumber, docketNumberNormal, caption, timeZone };
}

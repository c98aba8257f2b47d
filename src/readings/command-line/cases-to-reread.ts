import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Parameters } from '../../platform/database/parameters.js';
import { FIRST_ID } from '../../platform/http/keyset.js';
import { CaseFinder } from '../../search/case-finder.js';
import { hasNumber } from '../../search/docket-number-condition.js';
import { CannotReread } from './cannot-reread.js';

/** A case whose docket is to be read again. */
export interface CaseToReread {
  readonly id: string;
  readonly courtId: string;
  readonly docketNumber: string;
  readonly caption: string;
}

/** Which cases are meant: one by its number, those of a court, or all. */
export interface CasesMeant {
  readonly docketNumber: string | null;
  readonly courtId: string | null;
}

const CASES_AT_A_TIME = 500;

/** Finds the cases that a command line names. */
@Injectable()
export class CasesToReread {
  constructor(
    private readonly dataSource: DataSource,
    private readonly finder: CaseFinder,
  ) {}

  /** The cases meant, in the order of their ids. @throws {CannotReread} for a number of no case or of several */
  async *find({ docketNumber, courtId }: CasesMeant): AsyncGenerator<CaseToReread> {
    if (docketNumber !== null) yield await this.numbered(docketNumber, courtId);
    else yield* this.all(courtId);
  }

  private async *all(courtId: string | null): AsyncGenerator<CaseToReread> {
    for (let after = FIRST_ID; ;) {
      const cases = await this.dataSource.query<CaseToReread[]>(
        `SELECT id, court_id AS "courtId", docket_number AS "docketNumber", caption FROM cases
         WHERE id > $1 AND ($2::text IS NULL OR court_id = $2) ORDER BY id LIMIT ${CASES_AT_A_TIME}`,
        [after, courtId],
      );
      const last = cases.at(-1);
      if (last === undefined) return;
      yield* cases;
      after = last.id;
    }
  }

  private async numbered(docketNumber: string, courtId: string | null): Promise<CaseToReread> {
    const courts = courtId === null ? await this.courtsWith(docketNumber) : [courtId];
    const [court, ...others] = courts;
    if (court === undefined) throw new CannotReread(`There is no case ${docketNumber}.`);
    if (others.length > 0) {
      throw new CannotReread(
        `${docketNumber} is a number of ${courts.join(', ')}: name the court with --court.`,
      );
    }
    const found = await this.finder.find(court, docketNumber);
    switch (found.kind) {
      case 'found':
        return found.case;
      case 'none':
        throw new CannotReread(`There is no case ${docketNumber} of ${court}.`);
      case 'ambiguous': {
        const numbers = found.cases.map((one) => one.docketNumberNormal).join(', ');
        throw new CannotReread(`${docketNumber} may be any of ${numbers}.`);
      }
    }
  }

  private async courtsWith(docketNumber: string): Promise<string[]> {
    const parameters = new Parameters();
    const rows = await this.dataSource.query<{ courtId: string }[]>(
      `SELECT DISTINCT c.court_id AS "courtId" FROM cases c WHERE ${hasNumber(docketNumber, parameters)}
       ORDER BY c.court_id`,
      parameters.values,
    );
    return rows.map(({ courtId }) => courtId);
  }
}

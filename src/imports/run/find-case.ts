import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseFinder } from '../../search/case-finder.js';

/** The case on record that a source means; null when there is none. */
export type MeantCase =
  | { readonly kind: 'case'; readonly caseId: string | null }
  | { readonly kind: 'unclear'; readonly detail: string };

interface Sought {
  readonly courtId: string;
  readonly docketNumber: string | null;
  readonly pacerCaseId: string | null;
  /** The court's own ids of documents on the docket. */
  readonly documentIds: readonly string[];
}

/** Finds the case on record that a source means. */
@Injectable()
export class FindCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly finder: CaseFinder,
  ) {}

  /** By the docket number, or where the source has none, by the ids that the court's own system has for it. */
  async find(sought: Sought): Promise<MeantCase> {
    const { courtId, docketNumber } = sought;
    if (!(await this.courtIsKnown(courtId))) {
      return { kind: 'unclear', detail: `Nunc knows no court '${courtId}'.` };
    }
    if (docketNumber === null) return this.byCourtsOwnIds(sought);
    const found = await this.finder.find(courtId, docketNumber);
    switch (found.kind) {
      case 'found':
        return { kind: 'case', caseId: found.case.id };
      case 'none':
        return { kind: 'case', caseId: null };
      case 'ambiguous': {
        const numbers = found.cases.map((one) => one.docketNumberNormal).join(', ');
        return { kind: 'unclear', detail: `${docketNumber} may be any of ${numbers}.` };
      }
    }
  }

  /** The case that has the id, or else the one whose docket has one of the documents. */
  private async byCourtsOwnIds({ courtId, pacerCaseId, documentIds }: Sought): Promise<MeantCase> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM cases WHERE court_id = $1 AND pacer_case_id = $2
       UNION
       SELECT c.id FROM docket_entries e JOIN cases c ON c.id = e.case_id
       WHERE c.court_id = $1 AND e.pacer_document_id = ANY ($3) AND e.voided_at IS NULL
       LIMIT 2`,
      [courtId, pacerCaseId, documentIds],
    );
    return { kind: 'case', caseId: rows.length === 1 ? (rows[0]?.id ?? null) : null };
  }

  private async courtIsKnown(courtId: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(`SELECT FROM courts WHERE id = $1`, [
      courtId,
    ]);
    return rows.length === 1;
  }
}

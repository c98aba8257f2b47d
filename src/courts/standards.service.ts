import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Page, PageQuery } from '../platform/http/page.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { codeAfter, toPage } from '../platform/http/keyset.js';
import { toStandardResponse } from './dto/standard.response.js';
import type { StandardResponse } from './dto/standard.response.js';
import { LegalStandardEntity } from './legal-standard.entity.js';
import { StandardFactorEntity } from './standard-factor.entity.js';

/** The legal standards Nunc knows, with their factors. */
@Injectable()
export class StandardsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The standards in the order of their codes, code point by code point. */
  async list({ limit, cursor }: PageQuery): Promise<Page<StandardResponse>> {
    const after = codeAfter(cursor);
    const rows = await this.dataSource
      .createQueryBuilder(LegalStandardEntity, 'standard')
      .where('standard.code COLLATE "C" > :after', { after })
      .orderBy('standard.code COLLATE "C"')
      .limit(limit + 1)
      .getMany();
    return toPage(await this.withFactors(rows), limit, ({ code }) => [code]);
  }

  /** The standard with this code. @throws {Problem} not-found */
  async find(code: string): Promise<StandardResponse> {
    const rows = await this.dataSource.manager.findBy(LegalStandardEntity, { code });
    const [standard] = await this.withFactors(rows);
    if (standard === undefined) throw notFound('legal standard', code);
    return standard;
  }

  private async withFactors(rows: readonly LegalStandardEntity[]): Promise<StandardResponse[]> {
    const factors = await this.dataSource.manager.find(StandardFactorEntity, {
      where: { standardCode: In(rows.map(({ code }) => code)) },
      order: { standardCode: 'ASC', ordinal: 'ASC', code: 'ASC' },
    });
    return rows.map((row) => {
      const own = factors.filter(({ standardCode }) => standardCode === row.code);
      return toStandardResponse(row, own);
    });
  }
}

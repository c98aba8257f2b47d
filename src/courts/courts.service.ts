import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Page, PageQuery } from '../platform/http/page.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { codeAfter, toPage } from '../platform/http/keyset.js';
import { CourtEntity } from './court.entity.js';
import { toCourtResponse } from './dto/court.response.js';
import type { CourtResponse } from './dto/court.response.js';

/** The courts Nunc knows. */
@Injectable()
export class CourtsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The courts in the order of their ids, code point by code point. */
  async list({ limit, cursor }: PageQuery): Promise<Page<CourtResponse>> {
    const after = codeAfter(cursor);
    const rows = await this.dataSource
      .createQueryBuilder(CourtEntity, 'court')
      .where('court.id COLLATE "C" > :after', { after })
      .orderBy('court.id COLLATE "C"')
      .limit(limit + 1)
      .getMany();
    return toPage(rows.map(toCourtResponse), limit, ({ id }) => [id]);
  }

  /** The court with this id. @throws {Problem} not-found */
  async find(courtId: string): Promise<CourtResponse> {
    const row = await this.dataSource.manager.findOneBy(CourtEntity, { id: courtId });
    if (row === null) throw notFound('court', courtId);
    return toCourtResponse(row);
  }
}

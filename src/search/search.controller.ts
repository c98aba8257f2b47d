import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../platform/http/answers.js';
import type { JsonText } from '../platform/http/answers.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { CaseListsRepository } from './case-lists.repository.js';
import { CaseReader } from './case-reader.js';
import { ListedCasePage } from './dto/case-list.response.js';
import { CasesQuery } from './dto/cases.query.js';
import { WholeCaseQuery } from './dto/whole-case.query.js';
import { WholeCaseResponse } from './dto/whole-case.response.js';

/** Reads cases with what hangs on them; `cases` writes them. */
@ApiTags('Cases')
@Controller('cases')
export class SearchController {
  constructor(
    private readonly lists: CaseListsRepository,
    private readonly reader: CaseReader,
  ) {}

  @Get()
  @Answers(ListedCasePage)
  list(@Query() query: CasesQuery): Promise<JsonText> {
    return this.lists.list(query);
  }

  @Get(':caseId')
  @Answers(WholeCaseResponse)
  read(@UuidParam('caseId') caseId: string, @Query() query: WholeCaseQuery): Promise<JsonText> {
    return this.reader.read(caseId, query);
  }
}

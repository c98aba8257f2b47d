import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { DeadlinesAcrossReader } from './deadlines-across.reader.js';
import { DeadlinesAcrossPage } from './dto/deadlines-across.page.js';
import { DeadlinesAcrossQuery } from './dto/deadlines-across.query.js';

@ApiTags('Deadlines')
@Controller('deadlines')
export class DeadlinesAcrossController {
  constructor(private readonly reader: DeadlinesAcrossReader) {}

  @Get()
  @Answers(DeadlinesAcrossPage)
  list(@Query() query: DeadlinesAcrossQuery): Promise<DeadlinesAcrossPage> {
    return this.reader.page(query);
  }
}

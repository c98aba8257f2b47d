import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ComputeService } from './compute.service.js';
import { ComputedDateResponse } from './dto/computed-date.response.js';
import { ComputeRequest } from './dto/compute.request.js';
import { DateCertainRequest } from './dto/date-certain.request.js';
import { DateCertainResponse } from './dto/date-certain.response.js';
import { FromRuleRequest } from './dto/from-rule.request.js';
import { NotingDateRequest } from './dto/noting-date.request.js';
import { NotingDateResponse } from './dto/noting-date.response.js';
import { RuleDateResponse } from './dto/rule-date.response.js';
import { TimelyRequest } from './dto/timely.request.js';
import { TimelyResponse } from './dto/timely.response.js';

@ApiTags('Deadlines')
// Whole, because pages stand at /deadlines.
@Controller('deadlines')
export class ComputeController {
  constructor(private readonly dates: ComputeService) {}

  @Post('compute')
  @Answers(ComputedDateResponse)
  compute(@Body() request: ComputeRequest): Promise<ComputedDateResponse> {
    return this.dates.compute(request);
  }

  @Post('timely')
  @Answers(TimelyResponse)
  timely(@Body() request: TimelyRequest): Promise<TimelyResponse> {
    return this.dates.timely(request);
  }

  @Post('noting-date')
  @Answers(NotingDateResponse)
  notingDate(@Body() request: NotingDateRequest): Promise<NotingDateResponse> {
    return this.dates.notingDate(request);
  }

  @Post('date-certain')
  @Answers(DateCertainResponse)
  dateCertain(@Body() request: DateCertainRequest): Promise<DateCertainResponse> {
    return this.dates.dateCertain(request);
  }

  @Post('from-rule')
  @Answers(RuleDateResponse)
  fromRule(@Body() request: FromRuleRequest): Promise<RuleDateResponse> {
    return this.dates.fromRule(request);
  }
}

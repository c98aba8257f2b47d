import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../http/answers.js';
import { OneOf } from '../http/fields.js';
import { DatabaseHealth } from './database-health.js';

/** How the server is. */
export class HealthResponse {
  @OneOf(['up'])
  status: 'up';
}

/** For whoever watches over the process: does it live, may requests be sent to it. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: DatabaseHealth) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers' })
  @Answers(HealthResponse)
  live(): HealthResponse {
    return { status: 'up' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the database answers as well' })
  @Answers(HealthResponse)
  async ready(): Promise<HealthResponse> {
    await this.database.check();
    return { status: 'up' };
  }
}

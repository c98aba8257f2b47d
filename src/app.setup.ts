import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from './platform/config/read-settings.js';
import { SETTINGS } from './platform/config/settings.js';
import { offerOpenApi } from './platform/http/open-api.js';
import { QueryGuard } from './platform/http/query.guard.js';
import { RequestPipe } from './platform/http/request.pipe.js';
import { RouteTable } from './platform/http/route-table.js';
import { addServerHooks } from './platform/http/server-hooks.js';
import { ProblemFilter } from './platform/problems/problem.filter.js';
import { CONSTRAINT_PROBLEMS, PROBLEMS } from './problems.js';

/** Everything between the socket and the handlers: the same for the server and for every test. */
export function setUpApp(app: NestFastifyApplication): void {
  const routes = new RouteTable();
  const log = new Logger('Http');
  addServerHooks(app.getHttpAdapter().getInstance(), app.get<Settings>(SETTINGS), routes);
  app.useGlobalGuards(new QueryGuard());
  app.useGlobalPipes(new RequestPipe());
  app.useGlobalFilters(
    new ProblemFilter({
      catalogue: PROBLEMS,
      constraints: CONSTRAINT_PROBLEMS,
      methodsAt: (path) => routes.methodsAt(path),
      report: (error, requestId) => {
        log.error(error, { requestId });
      },
    }),
  );
  offerOpenApi(app);
}

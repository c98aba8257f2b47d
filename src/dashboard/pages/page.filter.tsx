import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { printPage } from '../../platform/html/html.js';
import { pathOf } from '../../platform/http/path-of.js';
import { MACHINE_PROBLEMS } from '../../platform/problems/machine-problems.js';
import type { ProblemType } from '../../platform/problems/problem.js';
import { toProblem } from '../../platform/problems/to-problem.js';
import { RefusalView } from '../layout/refusal-view.js';
import { withoutForeignParameters } from './foreign-parameters.js';
import { HTML } from './html-answer.js';
import { PageElsewhere, PageRefusal } from './page-refusal.js';

const PROBLEMS: Readonly<Record<string, ProblemType>> = MACHINE_PROBLEMS;

/** Answers every error on the way to a page with a page, or with the address where the page stands. */
@Catch()
export class PageFilter implements ExceptionFilter {
  private readonly log = new Logger('Pages');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (error instanceof PageElsewhere) {
      reply.redirect(error.address, 301);
      return;
    }
    const own = withoutForeignParameters(request.url);
    if (own !== request.url) {
      reply.redirect(own, 302);
      return;
    }
    const refusal = error instanceof PageRefusal ? error : this.refusalOf(error, request);
    if (refusal.status === 503) reply.header('retry-after', '1');
    reply
      .code(refusal.status)
      .header('content-type', HTML)
      .send(printPage(<RefusalView page={refusal.page} />));
  }

  private refusalOf(error: unknown, { id, url }: FastifyRequest): PageRefusal {
    const { code, detail } = toProblem(error, {});
    const { status, title } = PROBLEMS[code] ?? MACHINE_PROBLEMS.internal;
    if (status >= 500) this.log.error(error, { requestId: id, path: pathOf(url) });
    const requestId = status >= 500 ? id : null;
    return new PageRefusal(status, { title, says: detail, choices: [], requestId });
  }
}

import { applyDecorators, HttpCode, HttpStatus, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';

/** JSON that Postgres has written already: it goes out as it stands, without being parsed. */
export class JsonText {
  constructor(
    readonly text: string,
    /** What stands between the quotation marks of the ETag; null for none. */
    readonly etag: string | null,
    /** The cursor of the next page, when the text is a page. */
    readonly next?: string | null,
  ) {}
}

/** What a handler's decorators tell the hook that writes its answer. */
export interface AnswerConfig {
  /** Where the thing just made can be read, `:id` standing for its id. */
  readonly createdAt?: string;
}

/** The handler makes something: 201 with a `Location` made from the answer's `id`. */
export function CreatedAt(path: string, Answer?: Type): MethodDecorator {
  const config: AnswerConfig = { createdAt: path };
  return applyDecorators(
    HttpCode(HttpStatus.CREATED),
    RouteConfig(config),
    ApiCreatedResponse({
      ...(Answer === undefined ? {} : { type: Answer }),
      headers: { Location: { schema: { type: 'string' }, description: `\`${path}\`` } },
    }),
  );
}

/** The handler answers 200 with an `Answer`: tells OpenAPI, which cannot see through a promise. */
export function Answers(Answer: Type): MethodDecorator {
  return applyDecorators(HttpCode(HttpStatus.OK), ApiOkResponse({ type: Answer }));
}

import { applyDecorators, HttpCode, HttpStatus, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer that is written already: it goes out as it stands. */
export class ReadyText {
  readonly next: string | null = null;

  constructor(
    readonly text: string,
    /** What stands between the quotation marks of the ETag; null for none. */
    readonly etag: string | null,
    readonly contentType: string,
  ) {}
}

/** JSON that Postgres has written already: it goes out without being parsed. */
export class JsonText extends ReadyText {
  constructor(
    text: string,
    etag: string | null,
    /** The cursor of the next page, when the text is a page. */
    override readonly next: string | null = null,
  ) {
    super(text, etag, JSON_TYPE);
  }
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
      description: 'Made.',
      ...(Answer === undefined ? {} : { type: Answer }),
      headers: { Location: { schema: { type: 'string' }, description: `\`${path}\`` } },
    }),
  );
}

/** The handler answers 200 with an `Answer`: tells OpenAPI, which cannot see through a promise. */
export function Answers(Answer: Type): MethodDecorator {
  return applyDecorators(
    HttpCode(HttpStatus.OK),
    ApiOkResponse({ type: Answer, description: 'As it stands.' }),
  );
}

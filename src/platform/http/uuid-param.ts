import { Param } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Problem } from '../problems/problem.js';
import { onHandler } from './on-handler.js';
import { shown } from './shown.js';
import { isUuid } from './value-forms.js';

class UuidPipe implements PipeTransform<unknown, string> {
  constructor(private readonly name: string) {}

  transform(value: unknown): string {
    if (isUuid(value)) return value.toLowerCase();
    throw new Problem('malformed-id', `${this.name} is ${shown(value)}; permitted is a UUID.`);
  }
}

/** An id in the path, in lower case: `@UuidParam('caseId') caseId: string`. */
export function UuidParam(name: string): ParameterDecorator {
  const schema = { type: 'string', format: 'uuid' };
  return onHandler(Param(name, new UuidPipe(name)), ApiParam({ name, schema }));
}

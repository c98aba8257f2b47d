import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Problem } from '../problems/problem.js';
import type { FieldError } from '../problems/problem.js';
import { QUERY } from './fields.js';
import { faultsOf } from './request-faults.js';
import { shown } from './shown.js';
import { findUnstorable } from './storable.js';
import { isRecord } from './value-forms.js';

const MOST_FAULTS = 50;
const VALIDATION = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false };
const SIMPLE: readonly unknown[] = [String, Number, Boolean, undefined];

/**
 * Reads bodies, query parameters and path parameters into the classes of the handlers, and refuses
 * what no handler should have to think of.
 */
@Injectable()
export class RequestPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const unstorable = findUnstorable(value, data);
    if (unstorable !== undefined) throw refusal([unstorable]);
    if (SIMPLE.includes(metatype)) return value;
    // A class imported as a type leaves no trace at run time, and nothing would be checked.
    if (metatype === Object) throw new Error(`A ${type} is declared without its class`);
    return instanceOf(metatype as new () => object, value, type === 'query');
  }
}

function instanceOf(metatype: new () => object, value: unknown, isQuery: boolean): object {
  if (!isRecord(value)) throw refusal([notAnObject(value)]);
  const request = plainToInstance(metatype, value, isQuery ? { groups: [QUERY] } : {});
  const errors = validateSync(request, VALIDATION);
  if (errors.length > 0) throw refusal(faultsOf(errors));
  return request;
}

function notAnObject(value: unknown): FieldError {
  const detail =
    value === undefined
      ? 'The body is missing; required is a JSON object.'
      : `The body is ${shown(value)}; permitted is a JSON object.`;
  return { pointer: '', detail };
}

function refusal(faults: readonly FieldError[]): Problem {
  const [first, ...others] = faults;
  const place = first?.pointer ?? '';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const detail = `${place === '' ? '' : `${place}: `}${first?.detail ?? ''}${more}`;
  return new Problem('invalid-request', detail, faults.slice(0, MOST_FAULTS));
}

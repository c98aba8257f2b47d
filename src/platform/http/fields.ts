import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import { FIELD, obeys, permittedBy } from './field-rule.js';
import type { FieldRule } from './field-rule.js';
import { shown } from './shown.js';
import { isDay, isInstant, isRecord, isText, isUuid } from './value-forms.js';

/**
 * Fields of requests and answers: one decorator each says what may stand in the field, to the
 * validation, to the reader and to OpenAPI.
 */
export interface FieldOptions {
  /** May be absent or null; in a PATCH null clears. */
  optional?: true;
  /** Always present, and may be null. */
  nullable?: true;
  /** Holds a list, of at most so many elements. */
  list?: true | number;
  description?: string;
}

const MOST_ELEMENTS = 1000;
/** Of text with a form of its own; `Text` says how long it may be. */
const MOST_CHARACTERS = 1000;
/** class-transformer's group for query parameters, whose values are text whatever they mean. */
export const QUERY = 'query';

/** Text that is not blank, of at most `maxLength` characters. */
export function Text(maxLength = 1000, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    {
      permitted: `text of 1 to ${maxLength} characters`,
      fits: (value) => isText(value, maxLength),
    },
    { type: 'string', minLength: 1, maxLength },
  );
}

/** A calendar day that exists: `2021-01-11`. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  const permitted = 'a calendar day, YYYY-MM-DD';
  return field(options, { permitted, fits: isDay }, { type: 'string', format: 'date' });
}

/** A moment, with its offset from UTC: `2021-01-11T09:30:00-08:00`. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  const permitted = 'a time with its offset, such as 2021-01-11T09:30:00-08:00';
  return field(options, { permitted, fits: isInstant }, { type: 'string', format: 'date-time' });
}

/** One of a closed list. */
export function OneOf(permitted: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const fits = (value: unknown): boolean => typeof value === 'string' && permitted.includes(value);
  const rule = { permitted: `one of ${permitted.join(', ')}`, fits };
  return field(options, rule, { type: 'string', enum: [...permitted] });
}

/** The id of something: a UUID, read in either case and handed on in lower case as the database prints it. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    field(options, { permitted: 'a UUID', fits: isUuid }, { type: 'string', format: 'uuid' }),
    Transform(({ value }: { value: unknown }) => eachOf(value, lowerCase)),
  );
}

/** A whole number from `min` to `max`, both permitted. */
export function Whole(min: number, max: number, options: FieldOptions = {}): PropertyDecorator {
  const fits = (value: unknown): boolean =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
  return applyDecorators(
    field(
      options,
      { permitted: `a whole number from ${min} to ${max}`, fits },
      { type: 'integer', minimum: min, maximum: max },
    ),
    Transform(({ value }: { value: unknown }) => eachOf(value, numberMeant), { groups: [QUERY] }),
  );
}

/** true or false. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  const fits = (value: unknown): boolean => typeof value === 'boolean';
  return applyDecorators(
    field(options, { permitted: 'true or false', fits }, { type: 'boolean' }),
    Transform(({ value }: { value: unknown }) => eachOf(value, flagMeant), { groups: [QUERY] }),
  );
}

/** Text that passes `check`; `what` tells the reader what it must be: 'a docket number'. */
export function Matching(
  check: (text: string) => boolean,
  what: string,
  options: FieldOptions = {},
): PropertyDecorator {
  const fits = (value: unknown): boolean => isText(value, MOST_CHARACTERS) && check(value);
  return field(options, { permitted: what, fits }, { type: 'string' });
}

/** An object of another class, whose own fields are checked too. */
export function Nested(of: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    // Swagger knows a class that is named late by the name of this very function, `type`.
    field(options, { permitted: 'an object', fits: isRecord }, { type: () => of() }),
    Type(of),
    ValidateNested(),
  );
}

function field(
  options: FieldOptions,
  one: Omit<FieldRule, 'mostElements'>,
  schema: ApiPropertyOptions,
): PropertyDecorator {
  const { optional = false, nullable = false, list } = options;
  const rule: FieldRule = { ...one, mostElements: list === true ? MOST_ELEMENTS : list };
  const validator = {
    validate: (value: unknown) => obeys(rule, value),
    defaultMessage: (given?: ValidationArguments) =>
      `Given is ${shown(given?.value)}; permitted is ${permittedBy(rule)}.`,
  };
  const decorators = [
    ValidateBy({ name: FIELD, validator }, { context: rule }),
    documented(options, rule, schema),
  ];
  if (optional) decorators.push(ValidateIf((_, value) => value !== undefined && value !== null));
  if (nullable) decorators.push(ValidateIf((_, value) => value !== null));
  if (list !== undefined) decorators.push(Transform(listMeant, { groups: [QUERY] }));
  return applyDecorators(...decorators);
}

function documented(
  { optional, nullable, description }: FieldOptions,
  { mostElements }: FieldRule,
  schema: ApiPropertyOptions,
): PropertyDecorator {
  const whole = {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(mostElements === undefined ? {} : { isArray: true, maxItems: mostElements }),
    ...(optional === true || nullable === true ? { nullable: true } : {}),
    required: optional !== true,
  };
  return ApiProperty(whole as ApiPropertyOptions);
}

function eachOf(value: unknown, read: (element: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(read) : read(value);
}

const lowerCase = (value: unknown): unknown => (isUuid(value) ? value.toLowerCase() : value);

/** `?limit=20` is a number written as text; anything else stays as it is and is refused. */
const numberMeant = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;

const flagMeant = (value: unknown): unknown =>
  value === 'true' || value === 'false' ? value === 'true' : value;

/** `?status=stayed` is a list of one; a second `status` makes it two. */
const listMeant = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? [value] : value;

import { ApiProperty } from '@nestjs/swagger';
import { Problem } from '../problems/problem.js';
import { Text, Whole } from './fields.js';
import { shown } from './shown.js';
import { textFault } from './storable.js';

export const MOST_ITEMS = 500;

/** Which part of a list is asked for. */
export class PageQuery {
  @Whole(1, MOST_ITEMS, { optional: true, description: 'How many items at most; 50 by default.' })
  limit = 50;

  @Text(2000, { optional: true, description: '`next` of the page before.' })
  cursor?: string;
}

export interface Page<T> {
  readonly items: T[];
  /** The cursor of the page after this one; null on the last. */
  readonly next: string | null;
}

/** The class of a page of `Item`s, for OpenAPI: `class PartyPage extends PageOf(PartyResponse) {}`. */
export function PageOf<T>(Item: new () => T): new () => Page<T> {
  class PageClass implements Page<T> {
    @ApiProperty({ type: Item, isArray: true })
    readonly items: T[];

    @ApiProperty({ type: 'string', nullable: true, description: 'The cursor of the next page.' })
    readonly next: string | null;
  }
  return PageClass;
}

type CursorValue = string | number | null;

/** The place in an order after the row with these values, as text for a URL. */
export function printCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The values that `printCursor` was given.
 *
 * @throws {Problem} invalid-request, when `cursor` is not one for an order of `length` values
 */
export function readCursor(cursor: string, length: number): CursorValue[] {
  const values = parsed(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(values) || values.length !== length || !values.every(isCursorValue)) {
    const detail = `Given is ${shown(cursor)}; permitted is \`next\` of the page before.`;
    throw new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
  }
  return values;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  if (typeof value === 'string') return textFault(value) === undefined;
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}

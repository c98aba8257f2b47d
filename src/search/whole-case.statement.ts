import { caseColumns } from '../cases/case-json.js';
import { entryColumns } from '../docket/dto/docket-entry.response.js';
import { begunBy, partyColumns } from '../parties/party-json.js';
import type { Include } from './dto/whole-case.query.js';

/** What the answer to a question about one case depends on, other than the values in it. */
export interface WholeCaseForm {
  readonly includes: ReadonlySet<Include>;
  readonly hasDay: boolean;
}

/** The parameters of every form, in the order of their numbers. */
export interface WholeCaseValues {
  readonly caseId: string;
  readonly limit: number;
  readonly asOf: string | null;
}

interface Statement {
  readonly text: string;
  values(given: WholeCaseValues): unknown[];
}

const statements = new Map<string, Statement>();

/**
 * The statement that reads a case with what is included of parties and docket, each ready to be sent, as of a day or
 * as recorded. There is one for each form, with nothing in it that the form does not need.
 */
export function wholeCaseStatement(form: WholeCaseForm): Statement {
  const name = nameOf(form);
  const known = statements.get(name);
  if (known !== undefined) return known;
  const made = makeStatement(form);
  statements.set(name, made);
  return made;
}

function nameOf({ includes, hasDay }: WholeCaseForm): string {
  const read = (['parties', 'docket'] as const).filter((include) => includes.has(include));
  return ['whole-case', ...read, ...(hasDay ? ['as-of'] : [])].join(' ');
}

function makeStatement({ includes, hasDay }: WholeCaseForm): Statement {
  const hasDocket = includes.has('docket');
  const day = hasDay ? '$2::date' : null;
  const limit = hasDay ? '$3::int' : '$2::int';
  const parts = [
    `(SELECT row_to_json(one) FROM (SELECT ${caseColumns(day)}) one)::text AS "case"`,
    'c.version, c.change',
    ...(includes.has('parties') ? [`(${partiesAsOf(day)}) AS parties`] : []),
    ...(hasDocket
      ? [`(${entriesAsOf(day, limit)}) AS docket`, `(${lastAsOf(day, limit)}) AS last`]
      : []),
  ];
  return {
    text: `SELECT ${parts.join(', ')} FROM cases c WHERE c.id = $1`,
    values: (given) => [
      given.caseId,
      ...(hasDay ? [given.asOf] : []),
      ...(hasDocket ? [given.limit] : []),
    ],
  };
}

function partiesAsOf(day: string | null): string {
  const asOf = day ?? 'NULL::date';
  return `SELECT coalesce(json_agg(party), '[]')::text FROM (
    SELECT ${partyColumns(asOf)} FROM parties p
    WHERE p.case_id = c.id AND ${begunBy('p.joined_on', asOf)} ORDER BY p.id) party`;
}

function entriesAsOf(day: string | null, limit: string): string {
  return `SELECT coalesce(json_agg(entry), '[]')::text FROM (
    SELECT ${entryColumns(day ?? undefined)} ${inDocketOrder(day)} LIMIT ${limit}) entry`;
}

/** The last entry shown, and with it the one after, if there is one: then the docket goes on. */
function lastAsOf(day: string | null, limit: string): string {
  return `SELECT json_agg(json_build_array(place.docket_day, place.docket_place, place.sequence)) FROM (
    SELECT e.docket_day, e.docket_place, e.sequence ${inDocketOrder(day)} OFFSET ${limit} - 1 LIMIT 2) place`;
}

/** Those of the docket's list: with a day, the entries that count on it; void ones count on none. */
function inDocketOrder(day: string | null): string {
  const counts = day === null ? '' : `AND e.counts_from <= ${day} AND e.voided_at IS NULL`;
  return `FROM docket_entries e WHERE e.case_id = c.id ${counts}
    ORDER BY e.docket_day, e.docket_place, e.sequence`;
}

import { docketNumberKey } from '../law/citations/docket-number.js';
import type { FederalDocketNumber } from '../law/citations/docket-number.js';
import { readDocketNumber, readStateDocketNumber } from '../law/citations/read-docket-number.js';
import type { Parameters } from '../platform/database/parameters.js';

/**
 * SQL: whether a row of `cases`, under the name `of`, may have the number that `printed` says, whichever court printed it. A part that only one of
 * the two numbers has (office, case type, defendant) is no difference, as `sameCase` says; a number of no known
 * grammar, and any number of a state court, is known by its printed form.
 */
export function hasNumber(printed: string, parameters: Parameters, of = 'c'): string {
  const number = readDocketNumber(printed);
  const keys = [docketNumberKey(readStateDocketNumber(printed)), docketNumberKey(number)];
  const byKey = `${of}.docket_number_key = ANY (${parameters.add([...new Set(keys)], 'text[]')})`;
  if (number.grammar !== 'federal') return byKey;
  return `(${byKey} OR (${byParts(number, parameters, of)}))`;
}

function byParts(number: FederalDocketNumber, parameters: Parameters, of: string): string {
  const { year, serial, office, caseType, defendant } = number;
  const conditions = [
    `${of}.number_year = ${parameters.add(year, 'int')}`,
    `${of}.number_serial = ${parameters.add(serial, 'int')}`,
  ];
  if (office !== null)
    conditions.push(agrees(`${of}.number_office`, parameters.add(office, 'text')));
  if (caseType !== null) {
    conditions.push(agrees(`${of}.number_case_type`, parameters.add(caseType, 'text')));
  }
  if (defendant !== null) {
    const sought = parameters.add(String(defendant), 'text');
    conditions.push(`split_part(${of}.docket_number_key, '/', 6) IN ('-', ${sought})`);
  }
  return conditions.join(' AND ');
}

function agrees(column: string, sought: string): string {
  return `(${column} IS NULL OR ${column} = ${sought})`;
}

import { CALCULATOR_FIELDS } from '../calculator/calculator.query.js';

/** The parameters that our own addresses carry. */
const OWN: ReadonlySet<string> = new Set([
  ...['asOf', 'status', 'casesAfter', 'requestsAfter', 'closedAfter'],
  ...['entry', 'filedOn', 'enteredOn', 'servedOn', 'method'],
  ...['case', 'after'],
  ...['by', ...CALCULATOR_FIELDS],
]);

/**
 * The address without what others hang onto addresses they pass on (`utm_source`, `fbclid`), so that a link still
 * opens; itself when it carries nothing foreign. The fragment never reaches a server.
 */
export function withoutForeignParameters(url: string): string {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const given = [...new URLSearchParams(query)];
  const own = given.filter(([name]) => OWN.has(name));
  if (own.length === given.length) return url;
  const kept = new URLSearchParams(own).toString();
  return kept === '' ? path : `${path}?${kept}`;
}

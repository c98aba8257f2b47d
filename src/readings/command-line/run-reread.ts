import type { ReadingsService } from '../readings.service.js';
import type { CasesToReread } from './cases-to-reread.js';
import { tellRereading } from './tell-rereading.js';

/** What the command line says. */
export interface RereadCommand {
  readonly docketNumber: string | null;
  readonly courtId: string | null;
  readonly apply: boolean;
  readonly json: boolean;
}

interface Services {
  readonly cases: CasesToReread;
  readonly readings: ReadingsService;
}

/**
 * Reads dockets again, each in one transaction, and tells of each what changes; with `apply` it changes. With `json`
 * one line of JSON for each case, and nothing else.
 *
 * @throws {CannotReread} for a docket number that is not one case's
 */
export async function runReread(
  { apply, json, ...meant }: RereadCommand,
  { cases, readings }: Services,
  say: (line: string) => void,
): Promise<void> {
  let [read, changed, waiting] = [0, 0, 0];
  for await (const { id, courtId, docketNumber, caption } of cases.find(meant)) {
    const rereading = await readings.reread(id, { dryRun: !apply });
    const told = { id, courtId, docketNumber, caption, ...rereading };
    read += 1;
    changed += rereading.changed;
    waiting += rereading.waiting;
    if (json) say(JSON.stringify(told));
    else for (const line of tellRereading(told)) say(line);
  }
  if (json) return;
  say(
    `${read} dockets read, ${changed} entries ${apply ? 'changed' : 'to change'}, ${waiting} wait.`,
  );
  if (!apply && changed > 0) say('Nothing is written yet; to write it, add --apply.');
}

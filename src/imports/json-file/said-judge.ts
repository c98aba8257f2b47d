import { readJudge } from '../court-text/judge.js';
import type { JudgeReading } from '../snapshot/printed.js';
import { wordsOf } from './json-record.js';

/** A judge as a file names them; null where it names none. */
export function saidJudge(said: unknown): JudgeReading | null {
  const printed = wordsOf(said);
  return printed === null ? null : readJudge(printed);
}

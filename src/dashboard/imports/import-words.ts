import type { Told } from '../words/outcome-words.js';

const STATUSES: Readonly<
  Record<string, readonly [words: string, tone: Told['tone'], says: string]>
> = {
  received: ['Received', 'open', 'The files are stored; reading them begins in a moment.'],
  reading: ['Reading', 'open', 'The files are being read and the plan is being made.'],
  planned: ['Planned', 'open', 'Nothing is written yet. Read the plan, then apply it.'],
  applying: ['Applying', 'open', 'The plan is being applied, one case at a time.'],
  applied: ['Applied', 'for', 'What the plan says is on the record.'],
  failed: ['Failed', 'against', 'The import ended before it was done.'],
  cancelled: ['Cancelled', 'ended', 'The import was stopped; what it had applied by then stays.'],
};

/** How an import stands, in a word and a sentence. */
export function toldImport(status: string): { readonly told: Told; readonly says: string } {
  const [words, tone, says] = STATUSES[status] ?? [status, 'open', ''];
  return { told: { words, tone }, says };
}

const ACTIONS: Readonly<Record<string, readonly [words: string, tone: Told['tone']]>> = {
  add: ['add', 'for'],
  change: ['change', 'open'],
  clear: ['clear', 'open'],
  leave: ['leave', 'ended'],
  conflict: ['conflict', 'against'],
  propose: ['decide', 'open'],
};

/** What is to be done with a row, in a word. */
export function toldAction(action: string): Told {
  const [words, tone] = ACTIONS[action] ?? [action, 'open'];
  return { words, tone };
}

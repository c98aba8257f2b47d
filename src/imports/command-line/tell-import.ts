import type {
  ImportCaseResponse,
  ImportFileResponse,
  ImportResponse,
} from '../dto/import.response.js';
import { SOURCE_KIND_NAMES } from '../snapshot/source-kinds.js';
import type { SourceKind } from '../snapshot/source-kinds.js';

const COUNTED = {
  add: 'to add',
  change: 'to change',
  clear: 'to clear',
  conflict: 'in conflict',
  propose: 'to decide',
  leave: 'as they stand',
} as const;
const DONE: Partial<Record<keyof typeof COUNTED, string>> = {
  add: 'added',
  change: 'changed',
  clear: 'cleared',
};

/** What an import plans or did, in lines for a terminal: the files, then the cases, then what waits for a person. */
export function tellImport(done: ImportResponse): readonly string[] {
  return [
    ...done.files.map(tellFile),
    ...done.cases.map(tellCase),
    ...(done.problem === null ? [] : [`Failed: ${done.problem.detail}`]),
    tellEnd(done),
  ];
}

function tellFile({ name, kind, problem, warnings }: ImportFileResponse): string {
  if (problem !== null) {
    const place = problem.place === null ? '' : ` (${problem.place})`;
    return `${name}: not read${place}. ${problem.detail}`;
  }
  const what = kind === null ? 'file' : SOURCE_KIND_NAMES[kind as SourceKind];
  const doubts = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`;
  return `${name}: ${what}${doubts}`;
}

function tellCase(one: ImportCaseResponse): string {
  const { courtId, docketNumber, caption, isNew, status, refusal } = one;
  const called = [courtId, docketNumber, caption].filter((part) => part !== null).join(' ');
  if (refusal !== null) return `${called}: left out. ${refusal.detail}`;
  return `${called}${isNew ? ' (new)' : ''}: ${tellCounts(one, status === 'applied')}`;
}

/** `12 to add, 1 in conflict`; `nothing to change` where nothing is. */
export function tellCounts(
  { counts }: Pick<ImportCaseResponse, 'counts'>,
  isDone: boolean,
): string {
  const told = Object.entries(COUNTED).flatMap(([action, words]) => {
    const count = counts[action as keyof typeof COUNTED];
    if (count === 0 || action === 'leave') return [];
    return [`${count} ${(isDone ? DONE[action as keyof typeof COUNTED] : undefined) ?? words}`];
  });
  const changes = counts.add + counts.change + counts.clear;
  return [...(changes === 0 ? ['nothing to change'] : []), ...told].join(', ');
}

function tellEnd({ id, status, counts }: ImportResponse): string {
  switch (status) {
    case 'planned':
      return `Nothing is written yet. Apply import ${id} on its page, or run this again without --dry-run.`;
    case 'applied':
      return counts.propose === 0
        ? `Import ${id} is done.`
        : `Import ${id} is done; ${counted(counts.propose, 'row')} wait for a yes or no on its page.`;
    default:
      return `Import ${id} is ${status}.`;
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

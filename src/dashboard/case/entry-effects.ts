import type { CaseState } from '../../law/docket/case-state.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import type { Told } from '../words/outcome-words.js';
import { linesOf, toldRelief } from './relief-lines.js';

/** What an entry sought or decided, in a line. */
export interface Effect {
  readonly verb: string;
  readonly what: string;
  readonly became: Told;
  /** What it was converted into, and what became of that. */
  readonly then: readonly { readonly into: string; readonly became: Told }[];
}

/** What each entry sought and decided, by the entry. */
export function effectsByEntry(state: CaseState): ReadonlyMap<string, readonly Effect[]> {
  const effects = new Map<string, Effect[]>();
  const add = (entryId: string, effect: Effect): void => {
    const others = effects.get(entryId);
    if (others === undefined) effects.set(entryId, [effect]);
    else others.push(effect);
  };
  for (const line of linesOf(state.reliefs)) {
    const [first, ...later] = line.map((relief) => ({
      relief,
      told: { what: reliefWords(relief.kind), became: toldRelief(relief, state) },
    }));
    if (first === undefined) continue;
    const then = later.map(({ told }) => ({ into: told.what, became: told.became }));
    add(first.relief.soughtIn, { verb: 'Asks for', ...first.told, then });
    for (const { relief, told } of [first, ...later]) {
      if (!('decidedIn' in relief) || relief.decidedIn === null) continue;
      add(relief.decidedIn, { verb: 'Decides the request for', ...told, then: [] });
    }
  }
  return effects;
}

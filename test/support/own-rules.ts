import type { Said } from './periods.js';

let serial = 0;

/** A rule of a firm in Seattle: a courtesy copy within three days; each has an id of its own. */
export function aRule(said: Said = {}): Said {
  serial += 1;
  return {
    id: `own-courtesy-copy-${serial}`,
    title: 'Deliver the courtesy copy',
    authority: 'Standing order of Judge Larch, para. 4',
    effectiveFrom: '2022-01-01',
    courts: ['wawd'],
    ruleset: 'FRCP',
    trigger: { words: 'a dispositive motion is filed', day: 'filed', of: { types: ['motion'] } },
    actor: 'filer',
    force: 'must',
    reckoning: { by: 'period', period: { n: 3, unit: 'days', direction: 'forward' } },
    example: anExample(),
    ...said,
  };
}

/** The example of such a rule. */
export function anExample(said: Said = {}): Said {
  return {
    trigger: '2024-11-26',
    courtId: 'wawd',
    due: '2024-12-02',
    why: 'Day 3 is Fri Nov 29, a holiday of Washington, so Mon Dec 2.',
    ...said,
  };
}

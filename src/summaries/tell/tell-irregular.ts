import type { Irregularity } from '../../law/docket/case-state.js';
import type { IrregularityCode } from '../../law/docket/irregularities.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence } from '../summary.js';
import { counted } from '../words/lists.js';
import { capitalised } from '../words/plain-text.js';
import { say, sourceOf, sourcesOr } from './sentence.js';

const IRREGULAR: Readonly<Record<IrregularityCode, readonly [string, string]>> = {
  undated: [
    'could not be placed in time, because it bears no date',
    'could not be placed in time, because they bear no date',
  ],
  'repeated-number': [
    'bears a number that an earlier entry has',
    'bear numbers that earlier entries have',
  ],
  'before-case-filed': [
    'is dated before the case was filed',
    'are dated before the case was filed',
  ],
  'second-complaint': [
    'is recorded as a complaint although the case already had one',
    'are recorded as complaints although the case already had one',
  ],
  'nothing-sought': [
    'disposes of an entry that sought no relief',
    'dispose of entries that sought no relief',
  ],
  'relief-not-sought': [
    'rules on a request that was not on the docket by then',
    'rule on requests that were not on the docket by then',
  ],
  'claim-not-asserted': [
    'rules on a claim that had not been asserted by then',
    'rule on claims that had not been asserted by then',
  ],
  'already-decided': [
    'converts a request that had already been decided',
    'convert requests that had already been decided',
  ],
  'not-open': [
    'closes or stays a case that was not open',
    'close or stay a case that was not open',
  ],
  'not-stayed-or-closed': [
    'makes a case active again that was neither stayed nor closed',
    'make a case active again that was neither stayed nor closed',
  ],
};

/** One sentence for each way in which entries do not follow the docket before them. */
export function tellIrregular(known: CaseOnDay): readonly Sentence[] {
  const byCode = new Map<IrregularityCode, Irregularity[]>();
  for (const irregularity of known.state.irregularities) {
    byCode.set(irregularity.code, [...(byCode.get(irregularity.code) ?? []), irregularity]);
  }
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, found]) => {
      const ids = [...new Set(found.map(({ entryId }) => entryId))];
      const number = counted(ids.length, 'entry', 'entries');
      const sources = ids.flatMap((id) => sourceOf(known, id));
      const text = `${number} on the docket ${IRREGULAR[code][ids.length === 1 ? 0 : 1]}`;
      return say('procedural', capitalised(text), sourcesOr(known, sources));
    });
}

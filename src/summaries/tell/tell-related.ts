import { printDay } from '../../law/calendar/civil-date.js';
import type { CaseRelationKind } from '../../law/cases/case-relation-kinds.js';
import type { RelationFacts } from '../case-facts.js';
import type { CaseOnDay } from '../case-on-day.js';
import type { Sentence } from '../summary.js';
import { capitalised, foldText } from '../words/plain-text.js';
import { fromRecord, say } from './sentence.js';

/** How this case stands to the other, and how when the relation is recorded on the other. `{other}` is that case. */
const TOLD: Readonly<Record<CaseRelationKind, readonly [string, string]>> = {
  related: ['the case is related to {other}', 'the case is related to {other}'],
  'removed-from': [
    'the case was removed to this court from {other}',
    'the case was removed from this court and became {other}',
  ],
  'remanded-to': [
    'the case was remanded to {other}',
    'the case came back to this court by remand from {other}',
  ],
  'refiled-as': [
    'the dispute was filed anew as {other}',
    'the case took up again the dispute of {other}',
  ],
  'appealed-to': [
    'an appeal was taken to {other}',
    'the case came to this court by appeal from {other}',
  ],
  'transferred-to': [
    'the case was transferred and became {other}',
    'the case was transferred here from {other}',
  ],
  'consolidated-with': [
    'the case was consolidated with {other}',
    'the case was consolidated with {other}',
  ],
  'lead-of': [
    'the case became the lead case of {other}',
    'the case was joined to the lead case {other}',
  ],
  'member-of': ['the case became a member of {other}', 'the case came to have as a member {other}'],
};

/** The proceedings this case stands beside, as far as both had begun. */
export function tellRelated(known: CaseOnDay): readonly Sentence[] {
  return known.relations.map((relation) =>
    say('procedural', relationText(relation), [fromRecord(known)]),
  );
}

function relationText({ kind, direction, on, other }: RelationFacts): string {
  const caption = foldText(other.caption) || 'a case without a caption';
  const court = foldText(other.courtCitation);
  const where = court === '' ? '' : ` (${court})`;
  const named = `${caption}, No. ${foldText(other.docketNumber)}${where}`;
  const told = TOLD[kind][direction === 'outgoing' ? 0 : 1].replace('{other}', () => named);
  return on === null || kind === 'related' ? capitalised(told) : `On ${printDay(on)}, ${told}`;
}

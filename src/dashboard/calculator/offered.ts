import type { CourtKind } from '../../courts/data/court.js';
import { MOTION_KINDS } from '../../law/deadlines/noting/motion-kinds.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import type { Choice, ChoiceGroup } from '../forms/form.js';
import { plainWords } from '../words/plain-words.js';

/** A court as the forms offer it. */
export interface OfferedCourt {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly kind: CourtKind;
}

const KINDS: readonly (readonly [CourtKind, string])[] = [
  ['district', 'District courts'],
  ['appellate', 'Courts of appeals'],
  ['bankruptcy-appellate-panel', 'Bankruptcy appellate panels'],
  ['special', 'Other federal courts'],
  ['bankruptcy', 'Bankruptcy courts'],
  ['state-trial', 'State courts'],
];

/** What a reader of "W.D. Wash." need not be told of every court again. */
const LONG_FORM = /^(?:United States|U\.S\.) (?:District|Bankruptcy) Court for the /;

/** The courts to choose from, by kind, each under the name lawyers cite it by. */
export function toCourtChoices(courts: readonly OfferedCourt[]): readonly ChoiceGroup[] {
  return KINDS.map(([kind, name]) => ({
    name,
    choices: courts
      .filter((court) => court.kind === kind)
      .map(toChoice)
      .toSorted(byText),
  })).filter(({ choices }) => choices.length > 0);
}

/** The courts from which one appeals, by their ids. */
export function toDistrictChoices(courts: readonly OfferedCourt[]): readonly Choice[] {
  return courts.filter(({ kind }) => kind === 'district').map(toChoice);
}

/** The kinds of motion that W.D. Wash. tells apart. */
export const MOTION_CHOICES: readonly Choice[] = MOTION_KINDS.map((kind) => ({
  value: kind,
  text: capitalised(plainWords(kind)),
})).toSorted(byText);

function toChoice({ id, citation, name }: OfferedCourt): Choice {
  return { value: id, text: `${citation} (${name.replace(LONG_FORM, '')})` };
}

function byText(a: Choice, b: Choice): number {
  return a.text < b.text ? -1 : 1;
}

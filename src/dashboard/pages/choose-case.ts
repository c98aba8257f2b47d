import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { FoundCase, NumberedCase } from '../../search/case-finder.js';
import { asOf as asOfDay, caseAddress } from '../addresses.js';
import { PageElsewhere, noSuchPage, whichPage } from './page-refusal.js';

/** What the address of a page says of a case. */
export interface CaseSought {
  readonly courtId: string;
  /** In any printed form. */
  readonly docketNumber: string;
  readonly asOf: CivilDate | null;
  /** What follows the case in the address: `/34`. */
  readonly rest: string;
}

/**
 * The case that an address means.
 *
 * @throws {PageRefusal} when there is none, or the number may mean several
 * @throws {PageElsewhere} when the number is not in its normal form
 */
export function chooseCase(found: FoundCase, sought: CaseSought): NumberedCase {
  const { docketNumber, courtId, rest, asOf } = sought;
  const address = (one: NumberedCase): string => asOfDay(`${caseAddress(one)}${rest}`, asOf);
  switch (found.kind) {
    case 'none':
      throw noSuchPage(`No case ${docketNumber} of the court ${courtId} is recorded here.`);
    case 'ambiguous':
      throw whichPage(
        'Which case is meant?',
        `Several cases of this court may be meant by ${docketNumber}.`,
        found.cases.map((one) => ({
          text: one.caption,
          href: address(one),
          note: one.docketNumber,
        })),
      );
    case 'found':
      if (found.case.docketNumberNormal !== docketNumber) {
        throw new PageElsewhere(address(found.case));
      }
      return found.case;
  }
}

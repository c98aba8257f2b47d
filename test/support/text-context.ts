import { DocketSoFar } from '../../src/law/docket-text/docket-so-far.js';
import type { PriorEntry, TextContext } from '../../src/law/docket-text/reading.js';

/** What is known when a text is read: nothing, but for what is given. */
export function aTextContext(given: Partial<TextContext> = {}): TextContext {
  const unknown = { filedOn: null, courtId: null, number: null, parties: [] };
  return { ...unknown, before: new DocketSoFar(), ...given };
}

const COMPLAINT: PriorEntry = {
  number: 1,
  kind: 'filing',
  type: 'complaint',
  reliefs: [],
  text: 'COMPLAINT against Aldgate Mills, Inc. filed by Orrin Vale.',
};
const PETITION: PriorEntry = {
  ...COMPLAINT,
  text: 'Chapter 13 Voluntary Petition. Filed by Ada Roe.',
};

/** The twelfth entry of a case that has its complaint. */
export const LATER_IN_A_CASE = aTextContext({ number: 12, before: new DocketSoFar([COMPLAINT]) });

/** The twelfth entry of a bankruptcy. */
export const LATER_IN_A_BANKRUPTCY = aTextContext({
  courtId: 'canb',
  number: 12,
  before: new DocketSoFar([PETITION]),
});

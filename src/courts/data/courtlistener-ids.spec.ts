import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { courtListenerIdOf, courtOfCourtListener } from './courtlistener-ids.js';
import { COURTS } from './courts.js';

/** A public list of the courts on CM/ECF, used in place; it is not part of this repository. */
const LIST = path.resolve(
  __dirname,
  '../../../../shared/reference/juriscraper/cmecf-courts.derived.json',
);

interface Listed {
  readonly cmecf_id: string;
  readonly courts_db_id: string;
}

describe("CourtListener's ids of courts", () => {
  it.each([
    ['wawd', 'wawd'],
    ['ca9', 'ca9'],
    ['arb', 'azb'],
    ['uscfc', 'cofc'],
    ['nebraskab', 'neb'],
  ])('%s is %s on CM/ECF', (theirs, ours) => {
    expect(courtOfCourtListener(theirs)).toBe(ours);
    expect(courtListenerIdOf(ours)).toBe(theirs);
  });

  it("does not take Nebraska's Supreme Court for its bankruptcy court", () => {
    expect(courtOfCourtListener('neb')).toBeNull();
  });

  it('know courts that are none of ours', () => {
    expect(courtOfCourtListener('calctapp')).toBeNull();
    expect(courtOfCourtListener('constructor')).toBeNull();
  });

  it('lead back to every court of ours', () => {
    for (const { id } of COURTS) expect(courtOfCourtListener(courtListenerIdOf(id))).toBe(id);
  });

  const listed = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Listed[]) : [];
  (listed.length > 0 ? it : it.skip)(
    'are those of a public list (skipped where it is absent)',
    () => {
      for (const { cmecf_id, courts_db_id } of listed) {
        expect([cmecf_id, courtListenerIdOf(cmecf_id)]).toEqual([cmecf_id, courts_db_id]);
      }
    },
  );
});

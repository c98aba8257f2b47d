import {
  aDocketToRead,
  entriesToFold,
  putOnRecord,
  resolved,
  resolving,
} from '../../../test/support/dockets-to-read.js';
import { civilDate } from '../calendar/civil-date.js';
import type { Disposition, EntryId, RulingFacts } from '../docket/docket-entry.js';
import { foldDocket } from '../docket/fold-docket.js';
import type { DocketToRead } from './read-texts.js';
import type { EntryOutcome, EntryStatements } from './statements.js';

type Outcomes = ReadonlyMap<EntryId, EntryOutcome>;

function outcome(outcomes: Outcomes, id: EntryId): EntryOutcome {
  const found = outcomes.get(id);
  if (found === undefined) throw new Error(`Entry ${id} has no outcome`);
  return found;
}

/** What a ruling did, in a few words: `seal of 12 granted`; a whole filing `all of 12`, words in quotes. */
function done(outcomes: Outcomes, id: EntryId): string {
  const { facts } = outcome(outcomes, id).says;
  if (!('dispositions' in facts)) return 'no ruling';
  return facts.dispositions.map((each) => `${targetOf(outcomes, each)} ${each.outcome}`).join(', ');
}

function targetOf(outcomes: Outcomes, { reliefId, entryId, request }: Disposition): string {
  if (entryId !== null) return `all of ${entryId}`;
  if (request !== null) return `"${request}"`;
  for (const { entryId: id, says } of outcomes.values()) {
    const sought = 'reliefSought' in says.facts ? says.facts.reliefSought : [];
    const relief = sought.find((each) => each.id === reliefId);
    if (relief !== undefined) return `${relief.kind} of ${id}`;
  }
  return 'the case';
}

/** How an entry stands to others: `responds-to 12 opposes`. */
function related({ relations }: EntryStatements): string {
  return relations
    .map(({ to, kind, position }) => [kind, to, ...(position === null ? [] : [position])].join(' '))
    .join(', ');
}

/** Rows of `texts, one a day; what is asked of the last | what comes of it`. */
function cases(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n\n')
    .map((rows) => {
      const lines = rows.trim().split('\n');
      return [lines.slice(0, -1).join('\n'), (lines.at(-1) ?? '').replace(/^= ?/, '')] as const;
    });
}

function last({ entries }: DocketToRead): EntryId {
  return entries.at(-1)?.id ?? '';
}

const DISPOSITIONS = cases(`
12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
14 | ORDER granting 12 Motion to Seal. Signed by Judge Ada B. Roe. (ab)
= seal of 12 granted

12 | MOTION for Summary Judgment and MOTION for Sanctions by Orrin Vale. (Winslow, Ada)
14 | ORDER denying 12 Motion for Summary Judgment; denying 12 Motion for Sanctions. Signed by Judge Ada B. Roe. (ab)
= summary-judgment of 12 denied, sanctions of 12 denied

12 | MOTION to Compel, MOTION to Continue by Orrin Vale. (Winslow, Ada)
14 | ORDER granting 12 Motion to Compel; denying 12 Motion to Continue. Signed by Judge Ada B. Roe. (ab)
= compel-discovery of 12 granted, continuance of 12 denied

12 | MOTION for Summary Judgment and MOTION for Sanctions by Orrin Vale. (Winslow, Ada)
14 | ORDER denying 12 Motion. Signed by Judge Ada B. Roe. (ab)
= all of 12 denied

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | MOTION to Stay by Aldgate Rope Works, Inc.. (Crane, Tobias)
14 | ORDER granting 12 Motion to Seal and denying as moot 13 Motion to Stay. Signed by Judge Ada B. Roe. (ab)
= seal of 12 granted, stay of 13 moot

30 | REPORT AND RECOMMENDATION that the petition be denied. Signed by Magistrate Judge Ada B. Roe. (ab)
35 | ORDER adopting 30 Report and Recommendation. Signed by Judge Ada B. Roe. (ab)
= all of 30 adopted

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
14 | ORDER striking 12 Motion to Seal. Signed by Judge Ada B. Roe. (ab)
= all of 12 stricken

12 | STIPULATION of Facts by Orrin Vale. (Winslow, Ada)
14 | ORDER approving 12 Stipulation. Signed by Judge Ada B. Roe. (ab)
= "stipulation (Dkt. 12)" granted

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
19 | ORDER granting 11 Motion to Stay. Signed by Judge Ada B. Roe. (ab)
= "Dkt. 11" granted

12 | MOTION for Temporary Restraining Order by Orrin Vale. (Winslow, Ada)
14 | ORDER: The Court converts 12 Motion for Temporary Restraining Order to a motion for preliminary injunction. Signed by Judge Ada B. Roe. (ab)
= temporary-restraining-order of 12 converted

12 | MOTION for Temporary Restraining Order by Orrin Vale. (Winslow, Ada)
14 | ORDER: The Court converts 12 Motion for Temporary Restraining Order to a motion for preliminary injunction. Signed by Judge Ada B. Roe. (ab)
16 | ORDER denying 12 Motion for TRO. Signed by Judge Ada B. Roe. (ab)
= temporary-restraining-order of 12 denied

12 | LETTER from Orrin Vale. (Winslow, Ada)
14 | ORDER construing 12 Letter as a motion for extension of time. Signed by Judge Ada B. Roe. (ab)
=

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
12 | MOTION to Stay by Orrin Vale. (Winslow, Ada)
14 | ORDER granting 12 Motion to Stay. Signed by Judge Ada B. Roe. (ab)
= stay of 12 granted
`);

describe('a ruling that names a number', () => {
  it.each(DISPOSITIONS)('\n%s', (texts, expected) => {
    // Of two entries of one number the nearer is meant; here they must not share an id.
    const docket = aDocketToRead(texts, ({ id, sequence }) => {
      return texts.match(new RegExp(`^${id} \\|`, 'gm'))?.length === 2 && sequence === 1
        ? { id: `first ${id}` }
        : {};
    });
    expect(done(resolved(docket), last(docket))).toBe(expected);
  });
});

describe('a ruling that counts from a day before its motion does', () => {
  it('names the motion in words: nothing had been asked by then', () => {
    const docket = aDocketToRead(
      `
12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
14 | ORDER granting 12 Motion to Seal. Signed by Judge Ada B. Roe. (ab)
`,
      ({ id }) => (id === '14' ? { enteredOn: civilDate('2021-02-26') } : {}),
    );
    expect(done(resolved(docket), '14')).toBe('"Dkt. 12" granted');
  });
});

describe('a ruling without a number', () => {
  it('names the request in the words of its text once a person has accepted it', () => {
    const docket = aDocketToRead(
      "5 | MINUTE ENTRY for proceedings held before Judge Ada B. Roe: Status Conference held. Plaintiff's oral motion to continue is GRANTED. Trial to be reset. (ab)",
    );
    const { says, wouldSay, waiting } = outcome(resolved(docket), '5');
    expect(says.facts).toMatchObject({ dispositions: [] });
    expect(waiting).toContain('decisions');
    expect(wouldSay.facts).toMatchObject({
      dispositions: [
        { request: "Plaintiff's oral motion to continue is GRANTED", outcome: 'granted' },
      ],
    });
  });

  it('never dismisses the case by a disposition that names nothing', () => {
    const docket = aDocketToRead(
      '5 | ORDER dismissing without prejudice the counterclaims. Signed by Judge Ada B. Roe. (ab)',
      () => ({ answer: 'accepted' }),
    );
    const outcomes = resolved(docket);
    expect(done(outcomes, '5')).toMatch(/^".*counterclaims.*" dismissed$/);
    const entries = entriesToFold(putOnRecord(docket, outcomes));
    const frame = { filedOn: civilDate('2021-01-01'), terminatedOn: null, claims: [] };
    expect(foldDocket({ ...frame, entries }, civilDate('2021-12-31')).standing.status).toBe(
      'pending',
    );
  });
});

const RELATIONS = cases(`
12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | RESPONSE in Opposition re 12 MOTION to Seal filed by Aldgate Rope Works, Inc.. (Crane, Tobias)
= responds-to 12 opposes

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | NOTICE of Non-Opposition to 12 MOTION to Seal by Aldgate Rope Works, Inc.. (Crane, Tobias)
= responds-to 12 consents

12 | MOTION for Leave to File Opposition by Orrin Vale. (Winslow, Ada)
13 | RESPONSE, by Defendant Aldgate Rope Works, Inc., to 12 MOTION for Leave to File Opposition . (Crane, Tobias)
= responds-to 12

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | RESPONSE re 12 MOTION to Seal filed by Aldgate Rope Works, Inc.. (Crane, Tobias)
14 | REPLY, filed by Plaintiff Orrin Vale, TO RESPONSE to 12 MOTION to Seal (Winslow, Ada)
= replies-to 12

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | NOTICE of Withdrawal of Motion re 12 MOTION to Seal by Orrin Vale. (Winslow, Ada)
= withdraws 12

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | DECLARATION of Ada Winslow in support of 12 MOTION to Seal by Orrin Vale. (Winslow, Ada)
= supports 12

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
14 | ORDER granting 12 Motion to Seal. Signed by Judge Ada B. Roe. (ab)
=

12 | STIPULATION of Facts by Orrin Vale. (Winslow, Ada)
14 | ORDER approving 12 Stipulation. Signed by Judge Ada B. Roe. (ab)
= concerns 12

12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
14 | RESPONSE re 9 MOTION to Stay filed by Aldgate Rope Works, Inc.. (Crane, Tobias)
=

20 | MOTION to Seal by Orrin Vale. (Attachments: # 1 Brief)(Winslow, Ada)
21 | RESPONSE in Opposition re 20 MOTION to Seal, Dkt. 20-1 filed by Aldgate Rope Works, Inc.. (Crane, Tobias)
= responds-to 20 opposes
`);

describe('an entry that names another', () => {
  it.each(RELATIONS)('\n%s', (texts, expected) => {
    const docket = aDocketToRead(texts);
    expect(related(outcome(resolved(docket), last(docket)).says)).toBe(expected);
  });
});

describe('what an entry states of itself', () => {
  it('is who files and what is asked, each party and each request once', () => {
    const docket = aDocketToRead(
      '12 | MOTION to Seal, MOTION to Stay by Orrin Vale. (Winslow, Ada)',
    );
    const { says } = outcome(resolved(docket), '12');
    expect(says).toMatchObject({ kind: 'filing', type: 'motion' });
    expect(says.facts).toEqual({
      filedBy: ['vale'],
      reliefSought: [
        { id: 'relief-1', kind: 'seal', note: null },
        { id: 'relief-2', kind: 'stay', note: null },
      ],
      closesCase: null,
    });
  });

  it('is the judge who signs, where the judge is known', () => {
    const text = '5 | ORDER Setting Trial. Signed by Judge Ada B. Roe. (ab)';
    const judgeOf = (judgeIds: ReadonlyMap<string, string>): unknown =>
      outcome(resolved(aDocketToRead(text), resolving({ judgeIds })), '5').says.facts;
    expect(judgeOf(new Map([['Ada B. Roe', 'judge-roe']]))).toMatchObject({ judgeId: 'judge-roe' });
    expect(judgeOf(new Map())).toMatchObject({ judgeId: null });
  });

  it('is the hearings and deadlines it sets', () => {
    const docket = aDocketToRead(
      '5 | Scheduling ORDER: Discovery due by 3/26/2021. Jury Trial set for 4/2/2021 at 10:00 AM before Judge Ada B. Roe. (ab)',
    );
    const { hearings, deadlines } = outcome(resolved(docket), '5').says;
    expect(deadlines).toEqual([{ what: 'Discovery', on: '2021-03-26', at: null }]);
    expect(hearings).toMatchObject([
      { what: 'Jury Trial', on: '2021-04-02', at: '10:00', mode: null, outcome: null },
    ]);
  });

  it('has no facts where it is the clerk’s', () => {
    const docket = aDocketToRead('2 | Summons Issued as to Aldgate Rope Works, Inc.. (ab)');
    const { says } = outcome(resolved(docket), '2');
    expect(says).toMatchObject({ kind: 'clerk', facts: {} });
  });
});

describe('the end of a case', () => {
  const ENDS = `
5 | MOTION to Remand by Orrin Vale. (Winslow, Ada)
8 | ORDER granting 5 Motion to Remand. Case remanded to King County Superior Court. Signed by Judge Ada B. Roe. (ab)
9 | ORDER: This case is dismissed. Signed by Judge Ada B. Roe. (ab)
`;

  it('is the first entry that ends it; a later one ends nothing', () => {
    const outcomes = resolved(aDocketToRead(ENDS));
    expect(outcome(outcomes, '8').says.facts).toMatchObject({ closesCase: 'remanded' });
    expect(outcome(outcomes, '9').says.facts).toMatchObject({ closesCase: null });
  });

  it('is where a person has put it, and no reading puts it elsewhere', () => {
    const end = aDocketToRead(ENDS, ({ id, says }) =>
      id === '9'
        ? { wrote: null, says: { ...says, kind: 'ruling', type: 'order', facts: CLOSING } }
        : {},
    );
    const outcomes = resolved(end);
    expect(outcome(outcomes, '8').says.facts).toMatchObject({ closesCase: null });
    expect(outcomes.has('9')).toBe(false);
  });
});

const CLOSING: RulingFacts = {
  ...{ judgeId: null, dispositions: [], appliesStandard: null, findings: [] },
  ...{ closesCase: 'dismissed', movesCaseTo: null },
};

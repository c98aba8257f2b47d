import {
  aDocketToRead,
  anEntryToRead,
  putOnRecord,
  resolved,
  resolving,
} from '../../../test/support/dockets-to-read.js';
import { civilDate } from '../calendar/civil-date.js';
import type { EntryId, FilingFacts, RulingFacts } from '../docket/docket-entry.js';
import { hasSpokenOf } from './persons-word.js';
import type { DocketToRead } from './read-texts.js';
import type { EntryOutcome, EntryStatements, EntryToRead, ReviewAnswer } from './statements.js';
import { UNREAD_STATEMENTS } from './statements.js';

const DOCKET = `
12 | MOTION to Seal by Orrin Vale. (Winslow, Ada)
13 | RESPONSE in Opposition re 12 MOTION to Seal filed by Aldgate Rope Works, Inc.. (Crane, Tobias)
14 | ORDER granting 12 Motion to Seal. Replies due by 3/26/2021. Signed by Judge Ada B. Roe. (ab)
`;

/** The docket as the reader left it, and then as a person corrected one entry of it. */
function corrected(
  id: EntryId,
  change: (says: EntryStatements) => Partial<EntryStatements>,
): DocketToRead {
  const docket = aDocketToRead(DOCKET);
  const read = putOnRecord(docket, resolved(docket));
  const entries = read.entries.map((entry) =>
    entry.id === id ? { ...entry, says: { ...entry.says, ...change(entry.says) } } : entry,
  );
  return { ...read, entries };
}

function says(docket: DocketToRead, id: EntryId): EntryStatements {
  const found = docket.entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No entry ${id}`);
  return found.says;
}

function again(docket: DocketToRead, id: EntryId): EntryOutcome {
  const found = resolved(docket, resolving()).get(id);
  if (found === undefined) throw new Error(`Entry ${id} has no outcome`);
  return found;
}

const AS_LETTER: Partial<EntryStatements> = {
  type: 'letter',
  facts: { filedBy: ['vale'], reliefSought: [], closesCase: null },
};

describe('what a person has said of an entry', () => {
  it.each<readonly [string, EntryId, (says: EntryStatements) => Partial<EntryStatements>]>([
    ['that it is another paper', '12', () => AS_LETTER],
    ['that it answers nothing', '13', () => ({ relations: [] })],
    ['that nothing is due by it', '14', () => ({ deadlines: [] })],
    ['that it is sealed', '13', () => ({ sealed: true })],
    [
      'that a hearing is set',
      '14',
      () => ({
        hearings: [
          { what: 'Argument', on: civilDate('2021-04-01'), at: null, mode: null, outcome: null },
        ],
      }),
    ],
  ])('stays: %s', (_, id, change) => {
    const docket = corrected(id, change);
    expect(again(docket, id)).toMatchObject({ says: says(docket, id), waiting: [] });
    expect(again(docket, id).wouldSay).toEqual(says(docket, id));
  });

  it('stays field by field: the rest is still the reader’s', () => {
    const docket = corrected('14', () => ({ deadlines: [], relations: [] }));
    const entries = docket.entries.map((entry) =>
      entry.id === '14' ? { ...entry, text: entry.text.replace('granting', 'denying') } : entry,
    );
    const { says: read } = again({ ...docket, entries }, '14');
    expect(read.deadlines).toEqual([]);
    expect(read.facts).toMatchObject({ dispositions: [{ outcome: 'denied' }] });
  });

  it('is that the entry is theirs, when they entered it: there is no outcome', () => {
    const { entries, ...docket } = aDocketToRead(DOCKET);
    const byHand = entries.map((entry) => ({ ...entry, wrote: null }));
    expect(resolved({ ...docket, entries: byHand }).size).toBe(0);
  });
});

describe('a request that a person’s ruling speaks of', () => {
  const RULING: RulingFacts = {
    ...{ judgeId: null, appliesStandard: null, findings: [], closesCase: null, movesCaseTo: null },
    dispositions: [
      {
        ...{ reliefId: 'held', claimId: null, partyId: null, entryId: null, request: null },
        ...{ outcome: 'denied', convertedTo: null, newReliefId: null },
      },
    ],
  };
  const SEEKS: FilingFacts = {
    filedBy: ['vale'],
    reliefSought: [{ id: 'held', kind: 'stay', note: null }],
    closesCase: null,
  };
  const READ: EntryStatements = {
    ...UNREAD_STATEMENTS,
    kind: 'filing',
    type: 'motion',
    facts: SEEKS,
  };
  const BY_HAND: EntryStatements = {
    ...UNREAD_STATEMENTS,
    kind: 'ruling',
    type: 'order',
    facts: RULING,
  };

  function docketWith(text: string): DocketToRead {
    const docket = aDocketToRead(`12 | ${text}\n14 | Denied.`);
    const entries = docket.entries.map((entry): EntryToRead =>
      entry.id === '12'
        ? { ...entry, says: READ, wrote: READ }
        : { ...entry, says: BY_HAND, wrote: null },
    );
    return { ...docket, entries };
  }

  it('stays beside what the filing is now read to ask', () => {
    const { says: read } = again(docketWith('MOTION to Seal by Orrin Vale. (Winslow, Ada)'), '12');
    expect(read.facts).toMatchObject({
      reliefSought: [{ kind: 'seal' }, { id: 'held', kind: 'stay' }],
    });
  });

  it('keeps its id where it is read again', () => {
    const { says: read } = again(docketWith('MOTION to Stay by Orrin Vale. (Winslow, Ada)'), '12');
    expect(read.facts).toEqual(SEEKS);
  });

  it('keeps the filing a filing, whatever its text is now read to be', () => {
    const { says: read } = again(
      docketWith('ORDER re trial. Signed by Judge Ada B. Roe. (ab)'),
      '12',
    );
    expect(read).toMatchObject({ kind: 'filing', type: 'motion', facts: SEEKS });
  });
});

describe('what the reader is not sure of', () => {
  const UNSURE = 'STIPULATION of Dismissal of the action by Orrin Vale. (Winslow, Ada)';
  const GUESS = 'Something that no clerk would write';

  function outcomeOf(text: string, answer: ReviewAnswer | null): EntryOutcome {
    return again(
      aDocketToRead(`12 | ${text}`, () => ({ answer })),
      '12',
    );
  }

  it('waits part by part, and the rest stands', () => {
    const { says: read, wouldSay, waiting } = outcomeOf(UNSURE, null);
    expect(waiting).toEqual(['end of case']);
    expect(read).toMatchObject({ type: 'stipulation', facts: { closesCase: null } });
    expect(wouldSay).toMatchObject({ facts: { closesCase: 'voluntarily-dismissed' } });
  });

  it('stands once a person has accepted it', () => {
    const { says: read, waiting } = outcomeOf(UNSURE, 'accepted');
    expect(waiting).toEqual([]);
    expect(read).toMatchObject({ facts: { closesCase: 'voluntarily-dismissed' } });
  });

  it('falls away once a person has dismissed it', () => {
    const { says: read, wouldSay, waiting } = outcomeOf(UNSURE, 'dismissed');
    expect(waiting).toEqual([]);
    expect(read).toMatchObject({ type: 'stipulation', facts: { closesCase: null } });
    expect(wouldSay).toBe(read);
  });

  it('leaves what stands where a person has corrected it', () => {
    expect(outcomeOf(UNSURE, 'corrected')).toMatchObject({ says: UNREAD_STATEMENTS, waiting: [] });
  });

  it('is the whole entry where its type is not sure', () => {
    const { says: read, wouldSay, waiting } = outcomeOf(GUESS, null);
    expect(waiting).toEqual(['type']);
    expect(read).toEqual(UNREAD_STATEMENTS);
    expect(wouldSay.kind).not.toBe('unread');
    expect(outcomeOf(GUESS, 'accepted').says).toEqual(wouldSay);
    expect(outcomeOf(GUESS, 'dismissed')).toMatchObject({ says: UNREAD_STATEMENTS, waiting: [] });
  });
});

describe('hasSpokenOf', () => {
  const entry = anEntryToRead();

  it('finds that a person spoke of nothing in what was never read', () => {
    expect(hasSpokenOf(entry, 'facts')).toBe(false);
  });

  it('finds that a person spoke of the facts where the type on record is not what was written', () => {
    const moved = {
      ...entry,
      says: { ...UNREAD_STATEMENTS, kind: 'filing', type: 'motion' } as const,
    };
    expect(hasSpokenOf(moved, 'facts')).toBe(true);
    expect(hasSpokenOf(moved, 'relations')).toBe(false);
  });
});

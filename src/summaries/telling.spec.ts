import { aFinding, aHearing, relatedTo } from '../../test/fixtures/dockets/facts-builder.js';
import { PARLER_FACTS } from '../../test/fixtures/dockets/parler-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import type { CaseFacts, EntryFacts } from './case-facts.js';
import { summarise } from './summarise.js';

/** The Parler facts with one entry changed. */
function withEntry(id: string, change: (entry: EntryFacts) => EntryFacts): CaseFacts {
  const entries = PARLER_FACTS.entries.map((entry) => (entry.id === id ? change(entry) : entry));
  return { ...PARLER_FACTS, entries };
}

function told(facts: CaseFacts, day = '2021-01-22'): readonly string[] {
  const { sections } = summarise(facts, civilDate(day));
  return sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

describe('how things are told', () => {
  it('says once what the court found on several claims in the same words', () => {
    const findings = ['sherman', 'contract', 'interference'].map((claimId) =>
      aFinding({ factor: 'likelihood-of-success', outcome: 'not-met', claimId, page: 3 }),
    );
    const facts = withEntry('order', (entry) =>
      entry.kind === 'ruling' ? { ...entry, findings } : entry,
    );
    expect(told(facts)).toContain(
      'On the claims for conspiracy in restraint of trade (count 1), breach of contract (count 2), and tortious interference with business expectancy (count 3), the court found that Parler LLC had not shown that it is likely to succeed on the merits (Dkt. 34 at 3).',
    );
  });

  it('says of a reply what it answers and what it supports', () => {
    const facts = withEntry('reply', (entry) => ({
      ...entry,
      relations: [relatedTo('replies-to', 'motion'), relatedTo('replies-to', 'opposition')],
    }));
    expect(told(facts)).toContain(
      'The same day, Parler LLC filed a reply (unnumbered) to the opposition of Amazon Web Services, Inc. of January 12, 2021, in support of its motion for a temporary restraining order (Dkt. 2).',
    );
  });

  it('names the motion that was argued once, and what is recorded of the argument', () => {
    const facts = withEntry('hearing', (entry) => ({
      ...entry,
      relations: [relatedTo('concerns', 'motion')],
      hearings: [
        aHearing('Oral argument on the motion', '2021-01-14', {
          mode: 'videoconference',
          outcome: 'Ruling to follow',
        }),
      ],
    }));
    expect(told(facts)).toContain(
      'On January 14, 2021, the court held oral argument by video (unnumbered) on Parler LLC’s motion for a temporary restraining order (Dkt. 2); it is recorded as “Ruling to follow.”',
    );
  });

  it('sets off a firm that is named with its place', () => {
    const facts: CaseFacts = {
      ...PARLER_FACTS,
      parties: PARLER_FACTS.parties.map((party) => ({
        ...party,
        counsel: party.counsel.map((lawyer, index) => ({
          ...lawyer,
          firm: `${lawyer.firm ?? ''}, ${['Seattle', 'Spokane'][index] ?? ''}`,
        })),
      })),
    };
    expect(told(facts)).toEqual(
      expect.arrayContaining([
        'David J. Groesbeck of David J. Groesbeck PS, Seattle, appears for Parler LLC.',
        'Alonzo B. Wickers IV of Davis Wright Tremaine, Spokane, and Ambika K. Doran of Davis Wright Tremaine, Seattle, appear for Amazon Web Services, Inc.',
      ]),
    );
  });

  it('uses the showing, which has no pronoun, of a person', () => {
    const facts: CaseFacts = {
      ...PARLER_FACTS,
      parties: PARLER_FACTS.parties.map((party) => ({ ...party, kind: 'person' })),
    };
    expect(told(facts)).toContain(
      'The court found that Parler LLC had not shown that the balance of equities tips toward relief (Dkt. 34).',
    );
  });

  it('calls nobody by name whom the docket does not name', () => {
    const facts = withEntry('motion', (entry) =>
      entry.kind === 'filing' ? { ...entry, filedBy: [] } : entry,
    );
    expect(told(facts)).toEqual(
      expect.arrayContaining([
        'The same day, a filer not named on the docket moved for a temporary restraining order (Dkt. 2).',
        'On January 21, 2021, in an order (Dkt. 34), the court denied the request for a preliminary injunction, first made as one for a temporary restraining order (Dkt. 2).',
        'The court found that the moving party had not shown that the balance of equities tips in its favor (Dkt. 34).',
      ]),
    );
  });

  it('counts a lone entry without a last one', () => {
    expect(told({ ...PARLER_FACTS, entries: PARLER_FACTS.entries.slice(0, 1) })).toContain(
      'The docket held one entry of January 11, 2021.',
    );
  });
});

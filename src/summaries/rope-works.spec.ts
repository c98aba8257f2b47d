import { aDisposition, aRuling } from '../../test/fixtures/dockets/facts-builder.js';
import { ROPE_WORKS_FACTS } from '../../test/fixtures/dockets/rope-works-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import type { CaseFacts, EntryFacts } from './case-facts.js';
import { summarise } from './summarise.js';

function told(day: string, facts: CaseFacts = ROPE_WORKS_FACTS): readonly string[] {
  const { headline, sections } = summarise(facts, civilDate(day));
  return [headline, ...sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))];
}

function after(entry: EntryFacts): CaseFacts {
  return { ...ROPE_WORKS_FACTS, entries: [...ROPE_WORKS_FACTS.entries, entry] };
}

describe('a commercial case after summary judgment in part', () => {
  const text = told('2023-12-05');

  it.each([
    'Request for summary judgment granted in part on December 4, 2023; the case is pending.',
    'One entry on the docket could not be placed in time, because it bears no date.',
    'The plaintiffs are Halvorsen Marine Supply Co. and Greta Solberg.',
    'Peter Osei of Calloway & Finch LLP appeared for Halvorsen Marine Supply Co. until June 30, 2023.',
    'Greta Solberg appears without a lawyer.',
    'Harbor Twine LLC was a defendant until May 2, 2023.',
    'Count 1 alleges breach of contract against the defendants, under Illinois common law.',
    'Of the two claims, one is pending and one has been decided.',
    'On March 20, 2023, Tidewater Rope Works, Inc. filed an answer (Dkt. 9) to the complaint (Dkt. 1).',
    'The same day, Halvorsen Marine Supply Co. filed two declarations (Dkts. 31 and 32) in support of the plaintiffs’ motion for summary judgment (Dkt. 30).',
    'On October 13, 2023, the plaintiffs filed a reply (Dkt. 38) to the opposition of Tidewater Rope Works, Inc. (Dkt. 35).',
    'On November 8, 2023, the court held oral argument in person (unnumbered) on the plaintiffs’ motion for summary judgment (Dkt. 30).',
    'At the hearing, the court ruled on a request (“to reopen discovery”).',
    'The same day, the exhibit of Halvorsen Marine Supply Co. (Dkt. 33) was struck from the record by the opinion (Dkt. 41).',
    'On December 4, 2023, in an opinion (Dkt. 41), the court granted in part and denied in part the plaintiffs’ request for summary judgment (Dkt. 30).',
    'On the claim for breach of contract (count 1), the court found that the plaintiffs had shown the absence of a genuine dispute as to any material fact, in a passage that reads in part: “The invoices speak for themselves” (Dkt. 41 at 7).',
    'On the claim for Lanham Act § 43(a) (count 2), the court found that the plaintiffs had not shown the absence of a genuine dispute as to any material fact, in a passage that reads in part: “a jury could find either way” (Dkt. 41 at 11).',
    'On the claim for Lanham Act § 43(a) (count 2), the court did not reach whether the plaintiffs had shown a right to judgment as a matter of law (Dkt. 41).',
    'On the request of Tidewater Rope Works, Inc. for an order to strike, the court found the factor “untimely disclosure” met (Dkt. 41 at 14).',
    'The opinion decided the motion, not the case: one of the two claims remains pending.',
  ])('says: %s', (sentence) => {
    expect(text).toContain(sentence);
  });
});

describe('the same case once stayed', () => {
  const text = told('2024-02-01');

  it.each([
    'Request for a stay granted on January 12, 2024; the case is stayed.',
    'As of February 1, 2024, the case is stayed, as it has been since January 12, 2024.',
    'On January 10, 2024, the plaintiffs filed a response (Dkt. 45), consenting to the motion of Tidewater Rope Works, Inc. for a stay (Dkt. 44).',
    'The same day, Greta Solberg moved for attorney’s fees (Dkt. 47), under seal.',
    'The docket holds one other entry not retold here.',
    'On January 16, 2024, in a text-only order (Dkt. 48), the court put off its decision on Greta Solberg’s request for attorney’s fees (Dkt. 47).',
    'Greta Solberg’s request for attorney’s fees, made on January 12, 2024 (Dkt. 47), has been pending for 20 days; the court has put off its decision.',
  ])('says: %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('says that the case is pending again once the stay is lifted', () => {
    const lifted = aRuling('order', 'lifted', '2024-03-01', { number: 51, movesCaseTo: 'pending' });
    expect(told('2024-03-02', after(lifted))).toEqual(
      expect.arrayContaining([
        'As of March 2, 2024, the case is pending again, as it has been since March 1, 2024.',
        'On March 1, 2024, the court entered an order (Dkt. 51) and made the case active again.',
      ]),
    );
  });

  it('says how a judgment closed the case, and no longer what remains', () => {
    const judgment = aRuling('judgment', 'judgment', '2024-04-01', {
      number: 60,
      closesCase: 'judgment',
      dispositions: [aDisposition({ claimId: 'c2', outcome: 'denied' })],
    });
    const closed = told('2024-04-02', after(judgment));
    expect(closed).toEqual(
      expect.arrayContaining([
        'The case was closed by judgment on April 1, 2024.',
        'On April 1, 2024, in a judgment (Dkt. 60), the court denied relief on the claim for Lanham Act § 43(a) (count 2).',
        'It also closed the case by judgment.',
        'Both claims have been decided.',
        'No decision is recorded on Greta Solberg’s request for attorney’s fees, made on January 12, 2024 (Dkt. 47).',
      ]),
    );
    expect(closed.join(' ')).not.toContain('not the case');
  });

  it('does not call the case dismissed when the ruling that dismissed it is struck', () => {
    const dismissal = {
      ...aRuling('order', 'dismissal', '2024-04-01', {
        number: 61,
        dispositions: [aDisposition({ outcome: 'dismissed' })],
      }),
      struck: { on: civilDate('2024-04-03'), orderedIn: null },
    };
    expect(told('2024-04-02', after(dismissal))).toContain(
      'On April 1, 2024, in an order (Dkt. 61), the court dismissed the case.',
    );
    const struck = told('2024-04-03', after(dismissal));
    expect(struck).toContain('On April 3, 2024, the order (Dkt. 61) was struck from the record.');
    expect(struck.join(' ')).not.toMatch(/the court dismissed|case is closed/u);
  });
});

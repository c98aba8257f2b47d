import {
  ANSWER,
  anExplanation,
  explainedDeadline,
  explanationFacts,
} from '../../../test/support/explanation-facts.js';
import type { DeadlineExplanation } from '../../deadlines/case/dto/deadline-explanation.response.js';
import type { Field, Form } from '../forms/form.js';
import type { ExplanationPage } from './explanation-page.js';
import { toExplanationPage } from './to-explanation-page.js';

function pageOf(given: Partial<DeadlineExplanation> = {}): ExplanationPage {
  return toExplanationPage(explanationFacts({ explained: anExplanation(given) }));
}

function fieldOf(form: Form | null, name: string): Field | undefined {
  return form?.fields.find((field) => field.name === name);
}

function choicesOf(form: Form, name: string): readonly string[] {
  const filled = fieldOf(form, name)?.filled;
  return filled?.kind === 'one-of' ? filled.choices.map(({ text }) => text) : [];
}

describe('the page that explains a deadline', () => {
  it('tells when it is due and how much time is left', () => {
    const { due, left, unmoved } = pageOf();
    expect(due).toMatchObject({
      weekday: 'Tuesday',
      day: { text: 'February 20, 2024' },
      clock: '11:59 PM PST',
    });
    expect([left, unmoved]).toEqual(['8 days left', null]);
  });

  it('tells by which rule, in which version, from which event and entry', () => {
    const { authority, version, anchor, terms, restsOn } = pageOf();
    expect(authority.href).toBe('/rules/frcp-12-a-1-a-i');
    expect(version).toBe('as in force since December 1, 2009');
    expect(anchor).toMatchObject({
      text: 'Dkt. 1',
      href: '/c/wawd/2:24-cv-00101/1',
      says: 'COMPLAINT <i>and</i>',
    });
    expect(terms).toContainEqual({
      term: 'The time',
      text: '21 days after the defendant is served',
    });
    expect(terms).toContainEqual({ term: 'That was on', text: 'January 30, 2024' });
    expect(restsOn).toHaveLength(2);
  });

  it('says that an event is only inferred, and how it is known', () => {
    const { terms } = pageOf({
      deadline: explainedDeadline({ triggerInferred: true, triggerNote: 'By the docket text.' }),
    });
    expect(terms).toContainEqual({
      term: 'That was on',
      text: 'January 30, 2024 (inferred: confirm it)',
    });
    expect(terms).toContainEqual({ term: 'How that is known', text: 'By the docket text.' });
  });

  it('tells what moved the date', () => {
    const { unmoved } = pageOf({ deadline: explainedDeadline({ rawLastDay: '2024-02-19' }) });
    expect(unmoved?.day.text).toBe('February 19, 2024');
  });

  it('tells in words how it stands, by which entry, and what took its place', () => {
    const page = pageOf({
      deadline: explainedDeadline({
        ...{ status: 'overridden', statusOn: '2024-02-01', statusBy: ANSWER.id },
        ...{ statusWhy: 'Stipulated.', replacedBy: 'd-2' },
      }),
    });
    expect(page.told.words).toBe('Another date was set');
    expect(page.settledBy?.text).toBe('Dkt. 5');
    expect(page.replacedBy).toEqual({
      text: 'File the stipulation, due Mar 1, 2024',
      href: '/deadlines/d-2',
    });
    expect([page.because, page.left]).toEqual(['Stipulated.', null]);
  });

  it('says what stands in place of a date', () => {
    const undated = { due: null, dueOn: null, rawLastDay: null };
    const of = (given: Partial<DeadlineExplanation['deadline']>) =>
      pageOf({ deadline: explainedDeadline({ ...undated, ...given }) }).undated;
    expect(of({ until: 'they answer' })).toBe('Until they answer');
    expect(of({ waitsFor: 'service' })).toBe('Waits for service');
    expect(of({ refusal: 'Clocks skip it.' })).toBe('Clocks skip it.');
  });

  it('lists what hangs together with it, how it moved, and what people said', () => {
    const page = pageOf({
      deadline: explainedDeadline({ dependsOn: 'd-2' }),
      dependents: [{ id: 'd-3', title: 'reply', due: '2024-03-05', status: 'open' }],
      history: [
        {
          ...{ recordedAt: '2024-01-30T18:00:00Z', fromDue: null, toDue: '2024-02-20' },
          ...{ fromStatus: null, toStatus: 'open' },
        },
        {
          ...{ recordedAt: '2024-02-01T18:00:00Z', fromDue: '2024-02-20', toDue: '2024-02-27' },
          ...{ fromStatus: 'open', toStatus: 'done' },
        },
      ],
      acts: [
        {
          ...{ kind: 'done', on: '2024-02-01', reason: 'Sent.', saidBy: 'Ada Fir' },
          recordedAt: '2024-02-01T18:00:00Z',
        },
      ],
    });
    expect(page.dependsOn?.text).toBe('File the stipulation, due Mar 1, 2024');
    expect(page.dependents).toMatchObject([{ link: { text: 'Reply' }, told: { words: 'open' } }]);
    expect(page.moves.map(({ says }) => says)).toEqual([
      'First on record: Feb 20, 2024, open',
      'Moved from Feb 20, 2024 to Feb 27, 2024; open, then done',
    ]);
    expect(page.said).toMatchObject([
      { what: 'Done', reason: 'Sent.', recorded: 'recorded Feb 1, 2024, 10:00 AM PST by Ada Fir' },
    ]);
  });
});

describe('the forms on which people say what became of a deadline', () => {
  it('name the version they were made from, and offer the entries since the one that started it', () => {
    const { amend } = pageOf();
    expect(amend).toMatchObject({ action: '/deadlines/d-1/amend', hidden: { version: '3' } });
    expect(choicesOf(amend, 'byEntryId')).toEqual([
      'No entry',
      'Dkt. 1: complaint of Jan 8, 2024',
      'Dkt. 5: answer of Feb 1, 2024',
    ]);
  });

  it('let one take back only what was said and still stands', () => {
    const act = { on: '2024-02-01', reason: '…', saidBy: null, recordedAt: '2024-02-01T18:00:00Z' };
    expect(pageOf().reopen).toBeNull();
    expect(pageOf({ acts: [{ ...act, kind: 'start' }] }).reopen).toBeNull();
    expect(pageOf({ acts: [{ ...act, kind: 'done' }] }).reopen?.hidden.status).toBe('open');
    const reopened = [
      { ...act, kind: 'done' },
      { ...act, kind: 'reopen' },
    ];
    expect(pageOf({ acts: reopened }).reopen).toBeNull();
  });

  it('keep what was typed and show what was wrong, the one that was sent alone', () => {
    const faults = { byField: { reason: 'Missing.' }, others: null };
    const act = { on: '2024-02-01', reason: '…', saidBy: null, recordedAt: '2024-02-01T18:00:00Z' };
    const explained = anExplanation({ acts: [{ ...act, kind: 'done' }] });
    const { amend, reopen } = toExplanationPage(
      explanationFacts({ explained, sent: { values: { status: 'open' }, faults } }),
    );
    expect(fieldOf(reopen, 'reason')?.fault).toBe('Missing.');
    expect(fieldOf(amend, 'reason')?.fault).toBeNull();
  });
});

import { aCase, aFiling, aRuling, converted } from '../../../test/support/law-builders.js';
import type { Built } from '../../../test/support/law-builders.js';
import { LAST_DAY } from '../calendar/civil-date.js';
import type { ReliefState } from './case-state.js';

const motion = aFiling().seeking('temporary-restraining-order');

function reliefs(...entries: readonly Built[]): readonly ReliefState[] {
  return aCase()
    .with(...entries)
    .asOf(LAST_DAY).reliefs;
}

describe('a request for relief', () => {
  it('is pending from the day of the filing that makes it', () => {
    expect(reliefs(motion)).toEqual([
      {
        id: motion.relief,
        kind: 'temporary-restraining-order',
        note: null,
        soughtIn: motion.id,
        soughtOn: '2021-01-11',
        convertedFrom: null,
        standard: null,
        findings: [],
        responses: [],
        replies: [],
        status: 'pending',
      },
    ]);
  });

  it('is one of as many as the filing makes, each with its own id', () => {
    const two = aFiling().seeking('temporary-restraining-order', 'preliminary-injunction');
    expect(reliefs(two).map(({ kind }) => kind)).toEqual([
      'temporary-restraining-order',
      'preliminary-injunction',
    ]);
  });

  it('may be made in a complaint, which claims it from its first day', () => {
    const complaint = aFiling().of('complaint').seeking('permanent-injunction');
    expect(reliefs(complaint)).toMatchObject([{ soughtIn: complaint.id, status: 'pending' }]);
  });
});

describe('what is filed about a request', () => {
  const response = aFiling().on('2021-01-12').responding(motion);

  it('is its response, and the reply, whether to the motion, to the response or to both', () => {
    for (const reply of [
      aFiling().on('2021-01-13').replying(motion),
      aFiling().on('2021-01-13').replying(response),
      aFiling().on('2021-01-13').replying(motion).replying(response),
    ]) {
      const [relief] = reliefs(motion, response, reply);
      expect(relief).toMatchObject({ responses: [response.id], replies: [reply.id] });
    }
  });

  it('is told in docket order when several parties respond', () => {
    const second = aFiling().on('2021-01-14').responding(motion);
    expect(reliefs(motion, second, response)).toMatchObject([
      { responses: [response.id, second.id] },
    ]);
  });

  it('reaches both the request and what it was converted into', () => {
    const order = aRuling().on('2021-01-12').converting(motion, 'preliminary-injunction');
    const late = aFiling().on('2021-01-13').responding(motion);
    expect(reliefs(motion, order, late)).toMatchObject([
      { id: motion.relief, responses: [late.id] },
      { id: converted(motion, 'preliminary-injunction'), responses: [late.id] },
    ]);
  });

  it.each(['supports', 'amends', 'concerns'] as const)(
    'is no answer when it only %s it',
    (kind) => {
      const brief = aFiling().on('2021-01-12').of('brief').related(kind, motion);
      expect(reliefs(motion, brief)).toEqual(reliefs(motion));
    },
  );

  it('is no answer to the requests of another filing, nor to one that is not there', () => {
    const other = aFiling().seeking('seal');
    const [first, second] = reliefs(motion, other, response.related('replies-to', { id: 'gone' }));
    expect(first).toMatchObject({ responses: [response.id], replies: [] });
    expect(second).toMatchObject({ responses: [], replies: [] });
  });
});

describe('a notice of withdrawal', () => {
  const notice = aFiling().of('notice').on('2021-01-20').related('withdraws', motion);

  it('withdraws what is open of the filing it names', () => {
    expect(reliefs(motion, notice)).toMatchObject([
      { status: 'withdrawn', decidedIn: notice.id, decidedOn: '2021-01-20' },
    ]);
  });

  it('leaves what was decided before it', () => {
    const two = motion.seeking('seal');
    const denial = aRuling().on('2021-01-15').denying(two);
    expect(reliefs(two, denial, notice)).toMatchObject([
      { status: 'denied' },
      { kind: 'seal', status: 'withdrawn' },
    ]);
  });

  it('has no effect once it is struck', () => {
    expect(reliefs(motion, notice.struck('2021-01-21'))).toMatchObject([{ status: 'pending' }]);
  });
});

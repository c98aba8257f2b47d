import { aCase, aFiling, aRuling, converted } from '../../../test/support/law-builders.js';
import type { Built } from '../../../test/support/law-builders.js';
import { LAST_DAY } from '../calendar/civil-date.js';
import type { CaseState } from './case-state.js';
import { DISPOSITION_OUTCOMES } from './outcomes.js';
import type { ClaimStatus, DispositionOutcome } from './outcomes.js';

const motion = aFiling().seeking('temporary-restraining-order');
const order = aRuling().on('2021-01-21');

function after(...entries: readonly Built[]): CaseState {
  return aCase()
    .claiming('1')
    .with(...entries)
    .asOf(LAST_DAY);
}

function codes({ irregularities }: CaseState): readonly string[] {
  return irregularities.map(({ code }) => code);
}

describe('a request for relief', () => {
  it.each(DISPOSITION_OUTCOMES.filter((outcome) => outcome !== 'converted'))(
    'stands as its disposition says: %s',
    (outcome) => {
      const { reliefs } = after(motion, order.disposing({ reliefId: motion.relief }, outcome));
      const isOpen = outcome === 'deferred' || outcome === 'referred';
      expect(reliefs).toHaveLength(1);
      expect(reliefs[0]).toMatchObject({ id: motion.relief, status: outcome });
      expect(reliefs[0]).toMatchObject(
        isOpen ? {} : { decidedIn: order.id, decidedOn: '2021-01-21' },
      );
      expect(Object.keys(reliefs[0] ?? {}).includes('decidedIn')).toBe(!isOpen);
    },
  );

  it('stands as its last disposition says', () => {
    const denial = aRuling().on('2021-01-22').denying(motion);
    const reconsidered = aRuling().on('2021-02-01').granting(motion);
    expect(after(motion, reconsidered, denial).reliefs).toMatchObject([
      { status: 'granted', decidedIn: reconsidered.id, decidedOn: '2021-02-01' },
    ]);
  });

  it('is open again when it is put off after it was decided', () => {
    const held = aRuling().on('2021-02-01').disposing({ reliefId: motion.relief }, 'deferred');
    const [relief] = after(motion, order.denying(motion), held).reliefs;
    expect(relief?.status).toBe('deferred');
    expect(relief).not.toHaveProperty('decidedIn');
  });

  it('denied leaves the case and its claims pending', () => {
    const state = after(motion, order.denying(motion));
    expect(state.standing).toEqual({ status: 'pending', since: '2021-01-11' });
    expect(state.claims).toMatchObject([{ status: 'pending' }]);
  });

  it('that had not been made by then is not decided: the ruling is named', () => {
    const early = aRuling().on('2021-01-11').denying(motion);
    const state = after(motion.on('2021-01-12'), early);
    expect(state.reliefs).toMatchObject([{ status: 'pending' }]);
    expect(state.irregularities).toMatchObject([{ entryId: early.id, code: 'relief-not-sought' }]);
  });
});

describe('a request converted into another', () => {
  const injunction = converted(motion, 'preliminary-injunction');
  const response = aFiling().on('2021-01-12').responding(motion);
  const reply = aFiling().on('2021-01-13').replying(response);
  const conversion = order.converting(motion, 'preliminary-injunction');
  const before = aCase().with(motion, response, reply);

  it('lives on in one with its own id, the line of descent, and what was filed about the first', () => {
    const inherited = { soughtIn: motion.id, soughtOn: '2021-01-11' };
    const heard = { responses: [response.id], replies: [reply.id] };
    const { reliefs } = before.with(conversion).asOf('2021-01-21');
    expect(reliefs).toMatchObject([
      {
        ...{ id: motion.relief, kind: 'temporary-restraining-order', ...inherited, ...heard },
        ...{ status: 'converted', convertedInto: injunction, decidedIn: conversion.id },
      },
      {
        ...{ id: injunction, kind: 'preliminary-injunction', ...inherited, ...heard },
        ...{ status: 'pending', convertedFrom: motion.relief, findings: [] },
      },
    ]);
    expect(before.with(conversion).asOf('2021-01-20').reliefs).toMatchObject([
      { status: 'pending' },
    ]);
  });

  it.each([
    ['its first id', motion.relief],
    ['its new id', injunction],
  ])('is decided by %s', (_, reliefId) => {
    const denial = aRuling().on('2021-01-25').disposing({ reliefId }, 'denied');
    const state = before.with(conversion, denial).asOf(LAST_DAY);
    expect(state.reliefs.map(({ status }) => status)).toEqual(['converted', 'denied']);
    expect(codes(state)).toEqual([]);
  });

  it('is decided in the same order, after the conversion', () => {
    const { reliefs } = before.with(conversion.denying(motion)).asOf(LAST_DAY);
    expect(reliefs).toMatchObject([
      { status: 'converted', decidedIn: conversion.id },
      { id: injunction, status: 'denied', decidedIn: conversion.id, decidedOn: '2021-01-21' },
    ]);
  });

  it('is reached once by a ruling on the whole filing', () => {
    const denial = aRuling().on('2021-01-25').disposing({ entryId: motion.id }, 'denied');
    const { reliefs } = before.with(conversion, denial).asOf(LAST_DAY);
    expect(reliefs.map(({ status }) => status)).toEqual(['converted', 'denied']);
  });

  it('may be converted again: the line goes on', () => {
    const [convertedTo, newReliefId] = ['permanent-injunction', 'third'] as const;
    const again = { convertedTo, newReliefId };
    const second = aRuling()
      .on('2021-02-01')
      .disposing({ reliefId: injunction }, 'converted', again);
    const { reliefs } = before.with(conversion, second).asOf(LAST_DAY);
    expect(reliefs.map(({ convertedFrom }) => convertedFrom)).toEqual([
      null,
      motion.relief,
      injunction,
    ]);
  });

  it('once decided stays as decided, and the conversion is named', () => {
    const denial = aRuling().on('2021-01-15').denying(motion);
    const state = before.with(denial, conversion).asOf(LAST_DAY);
    expect(state.reliefs).toMatchObject([{ id: motion.relief, status: 'denied' }]);
    expect(codes(state)).toEqual(['already-decided']);
  });

  it.each([
    ['into what is not known', { convertedTo: null, newReliefId: null }],
    ['into itself', { convertedTo: 'seal' as const, newReliefId: motion.relief }],
  ])('%s is decided otherwise', (_, into) => {
    const odd = order.disposing({ reliefId: motion.relief }, 'converted', into);
    expect(before.with(odd).asOf(LAST_DAY).reliefs).toMatchObject([{ status: 'other' }]);
  });
});

describe('a ruling on a whole filing', () => {
  const two = motion.seeking('seal');

  it('decides what is still open of it', () => {
    const first = aRuling().on('2021-01-15').granting(two);
    const rest = order.disposing({ entryId: two.id }, 'denied');
    expect(after(two, first, rest).reliefs.map(({ status }) => status)).toEqual([
      'granted',
      'denied',
    ]);
  });

  it('decides all of it anew when nothing is open', () => {
    const first = aRuling().on('2021-01-15').disposing({ entryId: two.id }, 'denied');
    const vacated = order.disposing({ entryId: two.id }, 'granted');
    expect(after(two, first, vacated).reliefs.map(({ status }) => status)).toEqual([
      'granted',
      'granted',
    ]);
  });

  it('is named when the filing sought nothing, or is not there', () => {
    const brief = aFiling().of('brief');
    const odd = order
      .disposing({ entryId: brief.id }, 'denied')
      .disposing({ entryId: 'gone' }, 'moot');
    expect(codes(after(brief, odd))).toEqual(['nothing-sought', 'nothing-sought']);
  });

  it.each(['adopted', 'adopted-in-part', 'rejected', 'stricken'] as const)(
    'is regular when a report or a paper that sought nothing is %s',
    (outcome) => {
      const report = aRuling().of('report-and-recommendation');
      const ruling = order.disposing({ entryId: report.id }, outcome);
      expect(codes(after(report, ruling))).toEqual([]);
    },
  );
});

describe('a claim', () => {
  const statuses: readonly (readonly [DispositionOutcome, ClaimStatus])[] = [
    ['dismissed', 'dismissed'],
    ['stricken', 'dismissed'],
    ['moot', 'dismissed'],
    ['withdrawn', 'withdrawn'],
    ['granted', 'decided'],
    ['denied', 'decided'],
    ['granted-in-part', 'decided'],
    ['adopted', 'decided'],
    ['rejected', 'decided'],
    ['adopted-in-part', 'decided'],
    ['deferred', 'pending'],
    ['referred', 'pending'],
    ['terminated', 'pending'],
    ['converted', 'pending'],
    ['other', 'pending'],
  ];

  it.each(statuses)('%s is %s, and the case is pending', (outcome, status) => {
    const state = after(order.disposing({ claimId: '1' }, outcome));
    expect(state.claims).toMatchObject([{ id: '1', status }]);
    expect(state.standing).toMatchObject({ status: 'pending' });
  });

  it('has every outcome in that table', () => {
    expect(statuses.map(([outcome]) => outcome).sort()).toEqual([...DISPOSITION_OUTCOMES].sort());
  });

  it('that nobody made is not decided: the ruling is named', () => {
    const state = after(order.disposing({ claimId: '2' }, 'dismissed'));
    expect(state.claims).toMatchObject([{ id: '1', status: 'pending' }]);
    expect(codes(state)).toEqual(['claim-not-asserted']);
  });
});

describe('a disposition of neither relief nor claim', () => {
  it.each([
    ['a party', { partyId: 'defendant' }],
    ['an oral request', { request: 'to continue the trial' }],
  ])('of %s leaves case, claims and requests as they were', (_, target) => {
    const state = after(motion, order.disposing(target, 'dismissed'));
    expect({ ...state, entryCount: 1, lastActivityOn: '2021-01-11' }).toEqual(after(motion));
  });
});

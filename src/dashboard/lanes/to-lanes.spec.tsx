import {
  casePageFacts,
  disposition,
  filing,
  printed,
  ruling,
} from '../../../test/support/page-facts.js';
import { PI, TRO, parlerFacts } from '../../../test/support/parler-facts.js';
import type { DocketEntry } from '../../law/docket/docket-entry.js';
import type { CasePageFacts } from '../case-page-facts.js';
import { nameEntries } from '../entry-names.js';
import type { Lane, LanesPage } from './lane.js';
import { LanesView } from './lanes-view.js';
import { toLanes } from './to-lanes.js';

function lanesPage(facts: CasePageFacts): LanesPage {
  const page = toLanes(facts, nameEntries(facts), 'All of them.');
  if (page === null) throw new Error('there are no lanes');
  return page;
}

const lanesOf = (entries: readonly DocketEntry[], asOf?: string): readonly Lane[] =>
  lanesPage(
    casePageFacts({
      entries: entries.map((one) => printed(one)),
      ...(asOf === undefined ? {} : { asOf }),
    }),
  ).lanes;

const told = ({ stations }: Lane): readonly string[] =>
  stations.map(({ kind, day, entry, what, became }) =>
    [kind, day.text, `${entry?.text ?? ''}${what}`, became?.words].filter(Boolean).join(' | '),
  );

const motion = (number: number, on: string, id: string): DocketEntry =>
  filing(on, { number, reliefSought: [{ id, kind: 'stay', note: null }] });

describe('the lanes of a case', () => {
  it('are none when nothing was asked for', () => {
    const facts = casePageFacts({ entries: [] });
    expect(toLanes(facts, nameEntries(facts), '')).toBeNull();
  });

  it('lead from the motion over answers, replies and the conversion to the ruling', () => {
    const lane = lanesPage(parlerFacts('2021-01-22')).lanes.find(({ id }) => id === TRO);
    expect(lane).toMatchObject({
      asked: 'Temporary restraining order',
      into: ['a preliminary injunction'],
      told: { words: 'denied' },
      waited: ' after 10 days',
      isAnswered: true,
    });
    expect(lane === undefined ? [] : told(lane)).toEqual([
      'asked | Jan 11, 2021 | Dkt. 2, motion by Parler LLC',
      'answered | Jan 12, 2021 | Response by Amazon Web Services, Inc., opposing it',
      'replied | Jan 13, 2021 | Reply by Parler LLC',
      'converted | Jan 21, 2021 | Dkt. 34, order | converted into a request for a preliminary injunction',
      'decided | Jan 21, 2021 | Dkt. 34, order | denied',
    ]);
    expect(lane?.stations.find(({ kind }) => kind === 'converted')?.id).toBe(PI);
  });

  it('put the open ones first, as they were made, then those decided, the latest first', () => {
    const decide = (number: number, on: string, reliefId: string): DocketEntry =>
      ruling(on, { number, dispositions: [disposition({ reliefId })] });
    const lanes = lanesOf([
      motion(1, '2024-02-01', 'a'),
      motion(2, '2024-02-02', 'b'),
      motion(3, '2024-02-03', 'c'),
      motion(4, '2024-02-04', 'd'),
      decide(5, '2024-03-01', 'a'),
      decide(6, '2024-03-05', 'c'),
    ]);
    expect(lanes.map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('count the days of an open request to the day viewed, up to which its line goes', () => {
    const [lane] = lanesOf([motion(1, '2024-02-01', 'a')], '2024-02-11');
    expect(lane).toMatchObject({
      ...{ told: { words: 'pending' }, waited: ' for 10 days', isAnswered: false },
      ...{ from: 0, to: 100 },
    });
    expect(lane?.stations.map(({ kind }) => kind)).toEqual(['asked']);
  });

  it('end a request that nobody decided where the case was closed', () => {
    const page = lanesPage(parlerFacts());
    const [sealing] = page.lanes;
    expect(sealing).toMatchObject({ asked: 'Leave to file under seal', to: 100 });
    expect(sealing?.waited).toBe(': the case closed first');
    expect(sealing === undefined ? [] : told(sealing).at(-1)).toBe(
      'left | Mar 2, 2021 | Notice of dismissal by Parler LLC | left undecided',
    );
    expect([page.first.iso, page.last.iso]).toEqual(['2021-01-11', '2021-03-02']);
  });

  it('say on which side each answer to this very request stands', () => {
    const [first, second] = [motion(1, '2024-02-01', 'a'), motion(2, '2024-02-01', 'b')];
    const answer = filing('2024-02-08', {
      ...{ number: 3, type: 'response' },
      relations: [
        { to: first.id, kind: 'responds-to', position: 'opposes' },
        { to: second.id, kind: 'responds-to', position: 'consents' },
      ],
    });
    const answers = lanesOf([first, second, answer]).map((lane) => told(lane)[1]);
    expect(answers).toEqual([
      'answered | Feb 8, 2024 | Dkt. 3, response, opposing it',
      'answered | Feb 8, 2024 | Dkt. 3, response, consenting to it',
    ]);
  });

  it('name no entry where a filing was struck without an order', () => {
    const struck = filing('2024-02-01', {
      reliefSought: [{ id: 'a', kind: 'stay', note: null }],
      struck: { on: '2024-02-10' as never, orderedIn: null },
    });
    const [lane] = lanesOf([struck]);
    expect(lane === undefined ? [] : told(lane).at(-1)).toBe('decided | Feb 10, 2024 | stricken');
  });

  it('show forty, and the others when asked', () => {
    const entries = Array.from({ length: 43 }, (_, at) =>
      printed(motion(at + 1, '2024-02-01', `r${at}`)),
    );
    const page = lanesPage(casePageFacts({ entries }));
    expect([page.lanes.length, page.others.length]).toEqual([40, 3]);
    const { markup } = <LanesView page={page} />;
    expect(markup).toContain('<summary>3 more requests</summary>');
    expect(markup.match(/class="lane"/g)).toHaveLength(43);
  });
});

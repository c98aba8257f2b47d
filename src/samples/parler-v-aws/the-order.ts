import type { FindingField } from '../../rulings/dto/enter-ruling.request.js';
import type { Name, Step } from '../sample.js';
import {
  LEGAL_INSURRECTION,
  LEGAL_TECHNOLOGY,
  ORDER_ON_JUSTIA,
  ORDER_ON_SCRIBD,
  ORDER_REPORTED,
} from './sources.js';

/** On no claim: the phrase stands in the order only under its negation. The page was not seen. */
function unlikely(claimId: Name): FindingField {
  return {
    factor: 'likelihood-of-success',
    claimId,
    reliefId: '@pi',
    outcome: 'not-met',
    quote:
      'failed to demonstrate that it is likely to prevail on the merits of any of its three claims',
  };
}

/** The order of January 21, 2021: a decision of the motion, not of the case. */
export const THE_ORDER: readonly Step[] = [
  {
    put: 'ruling',
    as: '@order',
    of: '@federal-case',
    body: {
      type: 'order',
      number: 34,
      text: 'Order denying 2 Motion for TRO/Preliminary Injunction. Signed by Judge Barbara J. Rothstein.',
      filedOn: '2021-01-21',
      judgeId: '@rothstein',
      relations: [{ to: '@tro-motion', kind: 'concerns' }],
      dispositions: [{ reliefId: '@pi', outcome: 'denied' }],
      appliesStandard: 'preliminary-injunction-winter',
      findings: [
        unlikely('@sherman-act'),
        unlikely('@contract'),
        unlikely('@interference'),
        {
          factor: 'serious-questions',
          reliefId: '@pi',
          outcome: 'not-met',
          quote:
            'raised serious questions going to the merits of its claims, or that the balance of hardships tips sharply in its favor',
        },
        {
          factor: 'irreparable-harm',
          reliefId: '@pi',
          outcome: 'mixed',
          quote: 'may be irreparable',
        },
        {
          factor: 'balance-of-equities',
          reliefId: '@pi',
          outcome: 'not-met',
          quote:
            'neither the public interest nor the balance of equities favors granting an injunction in this case',
        },
        {
          factor: 'public-interest',
          reliefId: '@pi',
          outcome: 'not-met',
          quote:
            'rejects any suggestion that the public interest favors requiring AWS to host the incendiary speech',
        },
      ],
      sources: [
        {
          ...ORDER_ON_JUSTIA,
          note: 'Described; 14 pages. “The Court is not dismissing Parler’s substantive underlying claims at this time.” The pages of the quotations were not seen.',
        },
        ORDER_ON_SCRIBD,
        ORDER_REPORTED,
        { ...LEGAL_TECHNOLOGY, locator: 'on the equities and the public interest' },
        LEGAL_INSURRECTION,
      ],
    },
  },
];

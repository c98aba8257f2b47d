import { AsOfQuery } from '../../platform/http/as-of.query.js';
import { Matching, Whole } from '../../platform/http/fields.js';
import { MOST_ITEMS } from '../../platform/http/page.js';

/** What an answer about one case may hold beside the case itself. */
export const INCLUDES = ['parties', 'docket', 'state'] as const;
export type Include = (typeof INCLUDES)[number];

const isIncludes = (text: string): boolean =>
  text.split(',').every((name) => (INCLUDES as readonly string[]).includes(name));

/** What is asked of one case. */
export class WholeCaseQuery extends AsOfQuery {
  @Matching(isIncludes, `some of ${INCLUDES.join(', ')}, with commas between`, {
    optional: true,
    description: `What to add to the case: some of ${INCLUDES.join(', ')}, with commas between.`,
  })
  include?: string;

  @Whole(1, MOST_ITEMS, {
    optional: true,
    description: 'How many docket entries at most; 50 by default.',
  })
  limit = 50;
}

/** What `include` names, once each. */
export function includesOf(include: string | undefined): ReadonlySet<Include> {
  return new Set((include?.split(',') ?? []) as Include[]);
}

import { CASE_STATUSES } from '../../law/docket/outcomes.js';
import { Day, Flag, Matching, OneOf, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page.js';
import { isSearchable, SEARCHABLE } from '../words.js';

export const CASE_SORTS = [
  'filedOn',
  '-filedOn',
  'lastActivityOn',
  '-lastActivityOn',
  'caption',
  'docketNumber',
] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** Which cases are asked for, and in what order. All filters given must be met. */
export class CasesQuery extends PageQuery {
  @Text(60, { optional: true, description: "The court's id, such as `wawd`." })
  court?: string;

  @Text(80, { optional: true, description: 'In any printed form; without an office, of any.' })
  docketNumber?: string;

  @OneOf(CASE_STATUSES, { optional: true, description: 'Where the docket leaves the case.' })
  status?: string;

  @Matching(isSearchable, SEARCHABLE, {
    optional: true,
    description: 'The id of the assigned or referred judge, or words of the name.',
  })
  judge?: string;

  @Matching(isSearchable, SEARCHABLE, {
    optional: true,
    description: 'Words of the name and aliases of one party.',
  })
  party?: string;

  @Day({ optional: true, description: 'Filed on or after this day.' })
  filedFrom?: string;

  @Day({ optional: true, description: 'Filed on or before this day.' })
  filedTo?: string;

  @Matching(isSearchable, SEARCHABLE, {
    optional: true,
    description: 'Words in the caption, the docket number or the names of parties.',
  })
  q?: string;

  @Flag({ optional: true, description: 'Whether an entry could not follow those before it.' })
  irregular?: boolean;

  @OneOf(CASE_SORTS, {
    optional: true,
    description: '`-filedOn` by default; a minus sign puts the latest first.',
  })
  sort?: CaseSort;
}

/** The filters among them. */
export type CasesFilter = Omit<CasesQuery, 'sort' | 'limit' | 'cursor'>;

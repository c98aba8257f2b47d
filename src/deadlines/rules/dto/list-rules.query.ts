import { Day, Flag, Text } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/page.js';

/** Which rules are asked for. */
export class ListRulesQuery extends PageQuery {
  @Text(60, { optional: true, description: 'Only those that bind the court with this id.' })
  court?: string;

  @Text(300, { optional: true, description: 'How the authority begins: `Fed. R. Civ. P. 12`.' })
  authority?: string;

  @Text(300, { optional: true, description: 'Words of the title, the authority or the trigger.' })
  q?: string;

  @Day({ optional: true, description: 'The versions in force on this day; today if none.' })
  inForceOn?: string;

  @Flag({ optional: true, description: 'Only those whose dates carry a doubt, or only others.' })
  uncertain?: boolean;

  @Flag({ optional: true, description: "Only one's own rules, or only those Nunc brings along." })
  own?: boolean;
}

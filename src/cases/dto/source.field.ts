import { Day, Matching, Text } from '../../platform/http/fields.js';

const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

/** Where a statement comes from: a page of the court, an article, a paper. */
export class SourceField {
  @Text(500, { description: 'What it is, in words: `Order, Dkt. 34`.' })
  title: string;

  @Matching((text) => WEB_ADDRESS.test(text) && URL.canParse(text), 'an http or https address', {
    optional: true,
  })
  url?: string | null;

  @Text(500, { optional: true, description: 'The place in it: a page, a line, a paragraph.' })
  locator?: string | null;

  @Day({ optional: true, description: 'The day it was looked at.' })
  retrievedOn?: string | null;

  @Text(2000, { optional: true })
  note?: string | null;
}

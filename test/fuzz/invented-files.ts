import { ARCHIVED } from '../fixtures/imports/archive-docket.js';
import { WHOLE } from '../fixtures/imports/courtlistener-docket.js';
import type { WholeFile } from './spoilt-file.js';

const CSV = `court,docket_number,caption,entry_number,filed_on,text,attachments,type
wawd,2:24-cv-00001,"Marlow Freight LLC v. Harrow & Pike, Inc.",1,2024-01-08,"COMPLAINT against Harrow & Pike, Inc.","1 Exhibit A | 2 Exhibit B",complaint
wawd,2:24-cv-00001,,,1/9/2024,"Minute entry, with ""words"" within
and a second line",,
wawd,2:24-cv-00001,,2,01/10/2024,ORDER,,order
`;

/** Files of the kinds of which the corpus has none, with invented cases. */
export const INVENTED_FILES: readonly WholeFile[] = [
  { name: 'an invented CSV file', kind: 'csv', courtId: 'wawd', text: () => CSV },
  {
    name: 'an invented docket of CourtListener',
    kind: 'courtlistener-json',
    courtId: 'wawd',
    text: () => JSON.stringify(WHOLE, null, 1),
  },
  {
    name: 'an invented docket of the Internet Archive',
    kind: 'archive-json',
    courtId: 'wawd',
    text: () => JSON.stringify(ARCHIVED, null, 1),
  },
];

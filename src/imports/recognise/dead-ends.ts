import { telltales } from '../page/open-page.js';
import type { Telltale } from '../page/open-page.js';
import { REPORT_TELLTALES } from '../page/report-telltales.js';

const LOGIN =
  'This is a login page: PACER or the court wants to know who asks. Log in, then save the page that comes.';
const CHARGES =
  'This is a page about charges. Accept them, or choose View Report, then save the page that comes.';
const RESTRICTED = 'The court answered that this may not be seen. There is no docket in the file.';

/** The phrases of pages at which the way to a docket ends, before any docket is shown. */
export const FIRST_DEAD_ENDS: readonly Telltale[] = [
  ...telltales('login-page', LOGIN, [
    'type="password"',
    "type='password'",
    'type=password',
    'document.location = "https://pacer.login.uscourts.gov',
    '<title>PACER: Login',
    '<title>PACER Login',
  ]),
  ...telltales('charge-page', CHARGES, [
    'Click on the "Accept Charges and Retrieve" button ONCE',
    "To accept charges shown below, click on the 'View Report' button",
    "To accept charges shown below, click on the 'View Document' button",
  ]),
  ...telltales('court-message', RESTRICTED, [
    'Access to the document you are about to view has been restricted',
    'The link to this page may not have originated from within CM/ECF.',
  ]),
];

/** The phrases of pages that stand where a docket should, which are looked for when the page is of no kind. */
export const LAST_DEAD_ENDS: readonly Telltale[] = [
  ...REPORT_TELLTALES,
  ...telltales('court-message', 'The court answered that there is no such page or case.', [
    'Case Number Not Found',
    '<title>404 Not Found',
    'Unable to create PDF file',
  ]),
];

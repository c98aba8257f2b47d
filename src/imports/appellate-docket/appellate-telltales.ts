import { telltales } from '../page/open-page.js';
import type { Telltale } from '../page/open-page.js';

/** The phrases, in text or markup, by which a page of an appellate court is known to be no docket. */
export const APPELLATE_TELLTALES: readonly Telltale[] = [
  ...telltales(
    'charge-page',
    "This is PACER's page about the charge for a document, not a docket. Run the docket report and save that.",
    [
      'Click on the "Accept Charges and Retrieve" button ONCE at the bottom of this page to download the document image.',
    ],
  ),
  ...telltales(
    'login-page',
    'The court asked for a login. Log in to PACER, run the docket report again and save that.',
    ['document.location = "https://pacer.login.uscourts.gov'],
  ),
  ...telltales(
    'court-message',
    'The court answered that it found no such case. Check the case number and the court.',
    ['Case Number Not Found</b>'],
  ),
  ...telltales(
    'court-message',
    'The court answered that there is no such page. Run the docket report again.',
    ['<title>404 Not Found</title>'],
  ),
  ...telltales(
    'court-message',
    'The court answers only to links from within its own pages. Run the docket report there.',
    ['The link to this page may not have originated from within CM/ECF.'],
  ),
  ...telltales(
    'court-message',
    'This is a warning that access to a document is restricted, not a docket.',
    [
      'Access to the document you are about to view has been restricted..Do not allow it to be seen by unauthorized persons.',
    ],
  ),
  ...telltales(
    'court-message',
    'This page only sends the browser on to another. Save the docket that comes after it.',
    ['http-equiv="REFRESH"'],
  ),
  ...telltales('not-this-kind', 'This is a page that shows a document, not a docket.', [
    '<embed width="100%" height="100%" name="plugin" id="plugin"',
  ]),
];

const MENU = /<b>\d+\s+Documents\s+are\s+attached\s+to\s+this\s+filing<\/b>/i;

/** The heading of a menu of the documents of one filing, as it stands in a page's source; null for any other page. */
export function documentMenuIn(source: string): string | null {
  return MENU.exec(source)?.[0] ?? null;
}

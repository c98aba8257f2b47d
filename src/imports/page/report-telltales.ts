import { telltales } from './open-page.js';
import type { Telltale } from './open-page.js';

/**
 * The phrases by which a page that stands where a docket report or a docket history report should is known to be none,
 * each with what the person who brought it can do about it.
 */
export const REPORT_TELLTALES: readonly Telltale[] = [
  ...telltales(
    'charge-page',
    "This is PACER's page about charges. Choose View Report on it first, then save the report that comes.",
    ["To accept charges shown below, click on the 'View Report' button"],
  ),
  ...telltales(
    'court-message',
    'This is a warning that the report may take long to run. Go on to the report itself, then save that.',
    ['The report may take a long time to run because this case has many docket entries'],
  ),
  ...telltales(
    'court-message',
    'This is the form in which a report is asked for. Run the report, then save the page that comes.',
    ['Submission already made, please wait for response from server'],
  ),
  ...telltales(
    'court-message',
    'The court answered that it found no such case. Check the case number and the court.',
    ['Case not found.'],
  ),
  ...telltales(
    'court-message',
    'The court answered that the page is gone or may not be seen. Run the report again.',
    [
      'The page ID does not exist. Please enter a valid page ID number.',
      'Either you do not have permission to view the document, or the document does not exist in the case.',
    ],
  ),
  ...telltales(
    'court-message',
    'The court answered that the request was incomplete or its dates or numbers the wrong way round. Run the report again.',
    [
      'Incomplete request. Please try your query again by choosing the Query or Reports option',
      'The start date must be less than or equal to the end date',
      'The starting document number must be less than or equal to the ending document number',
      'The case type was .. but it must be',
    ],
  ),
  ...telltales('court-message', 'The court had no answer in time. Run the report again.', [
    'Server timeout waiting for the HTTP request from the client.',
  ]),
  ...telltales(
    'court-message',
    'The court is still opening this case. Run the report again later.',
    [
      'This case is in the process of being opened, please check back later for additional information.',
    ],
  ),
  ...telltales(
    'court-message',
    'The court shows only that the case was administratively closed, and no docket.',
    ['*** This case was administratively closed.***'],
  ),
  ...telltales('nothing-to-read', 'The court answered that there are no documents in this case.', [
    'There are no documents in this case.',
  ]),
  ...telltales(
    'not-this-kind',
    'This report was run as plain text. Run it again with the format HTML.',
    ['Format: text'],
  ),
];

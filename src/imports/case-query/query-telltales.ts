import { telltales } from '../page/open-page.js';
import type { Telltale } from '../page/open-page.js';

/** The phrases by which the court's answer to a query is known to show no case. */
export const QUERY_TELLTALES: readonly Telltale[] = [
  ...telltales(
    'court-message',
    'The court answered that it found no such case. Check the case number and the court.',
    ['Case not found.'],
  ),
  ...telltales(
    'court-message',
    "This is no lawsuit but a number under which the clerk's office keeps papers of its own, such as admissions of attorneys.",
    [
      'Only applications for admission to practice',
      'Only requests for a Certificate of Good Standing',
      'DO NOT POST IN THIS CASE',
      'Control F',
    ],
  ),
];

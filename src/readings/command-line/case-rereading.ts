import type { Rereading } from '../rereading.js';
import type { CaseToReread } from './cases-to-reread.js';

/** What becomes of a docket that is read again. */
export type CaseRereading = CaseToReread & Rereading;

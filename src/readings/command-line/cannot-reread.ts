import { CannotStart } from '../../platform/config/cannot-start.js';

/** A case on the command line that is not one case on record. */
export class CannotReread extends CannotStart {}

import { Flag, OneOf, Text } from '../../platform/http/fields.js';
import { SOURCE_KINDS } from '../snapshot/source-kinds.js';
import type { SourceKind } from '../snapshot/source-kinds.js';

/** How files are to be taken. Fields of a form with the same names say the same. */
export class ImportQuery {
  @Flag({ optional: true, description: 'true: make the plan and change nothing.' })
  dryRun?: boolean;

  @Text(60, {
    optional: true,
    description: "The court's id, where the files do not name it: `wawd`.",
  })
  court?: string;

  @OneOf(SOURCE_KINDS, { optional: true, description: 'What the files are, instead of looking.' })
  kind?: SourceKind;

  @Text(255, { optional: true, description: 'The name of the one file that is the body.' })
  name?: string;
}

/** What is asked for, all of it said. */
export interface ImportRequest {
  readonly dryRun: boolean;
  readonly courtId: string | null;
  readonly kind: SourceKind | null;
  readonly name: string | null;
}

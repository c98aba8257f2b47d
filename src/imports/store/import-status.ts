/** How far an import got. `planned` waits for a person; the last three are the end. */
export const IMPORT_STATUSES = [
  'received',
  'reading',
  'planned',
  'applying',
  'applied',
  'failed',
  'cancelled',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Statuses in which somebody works on the import, or should. */
export const UNFINISHED: readonly ImportStatus[] = ['received', 'reading', 'applying'];

/** Statuses that nothing follows. */
export const ENDED: readonly ImportStatus[] = ['applied', 'failed', 'cancelled'];

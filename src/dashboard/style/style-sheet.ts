import { createHash } from 'node:crypto';
import { BASE } from './base.js';
import { FORMS } from './forms.js';
import { FRAME } from './frame.js';
import { LANES } from './lanes.js';
import { PALETTE } from './palette.js';
import { PRINT } from './print.js';
import { READINGS } from './readings.js';
import { SECTIONS } from './sections.js';
import { TABLES } from './tables.js';

const TEXT = [PALETTE, BASE, FRAME, TABLES, SECTIONS, FORMS, LANES, READINGS, PRINT].join('');
const MARK = createHash('sha256').update(TEXT).digest('hex').slice(0, 12);

/** The style sheet of all pages. Its address changes with its text, so browsers may keep it for ever. */
export const STYLE_SHEET = {
  text: TEXT,
  mark: MARK,
  address: `/assets/nunc.css?v=${MARK}`,
} as const;

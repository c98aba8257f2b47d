/** Reads one page in a process of its own, `memory-child.js parser|reader <page>`, and prints the most memory it held. */
import fs from 'node:fs';
import { parse } from 'parse5';
import { readDocketReport } from '../../../src/imports/docket-report/read-docket-report.js';
import { decode } from '../../../src/imports/page/page-source.js';

const COURT = 'njd';

const [, , who, page = ''] = process.argv;
const bytes = fs.readFileSync(page);
const result = who === 'parser' ? parse(decode(bytes)) : readDocketReport(bytes, COURT);
// The result is used after it is made, so that it cannot be thrown away before the peak is taken.
const held = Object.keys(result).length > 0;
process.stdout.write(JSON.stringify({ held, peakKb: process.resourceUsage().maxRSS }));

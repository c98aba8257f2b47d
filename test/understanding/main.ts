/** Reads labelled dockets as Nunc reads them and compares what was read with what careful clerks say. */
import fs from 'node:fs';
import { Command } from 'commander';
import { asLabel } from './as-label.js';
import { docketFiles, readDocketFile } from './docket-file.js';
import type { DocketLabels } from './labels.js';
import { corrected } from './label-errors.js';
import { readLabels } from './labels.js';
import { scoresAsJson, scoresAsTables } from './print-scores.js';
import { readDocket } from './read-docket.js';
import { scoreEntries } from './score-dockets.js';
import type { LabelledEntry } from './score-dockets.js';

interface Options {
  readonly corrected?: true;
  readonly json?: true;
  readonly readings?: string;
}

const UNUSABLE = 2;

const HELP = `
The inputs are docket files as JSON, or folders of them; the labels are a file, or a folder of files, each a list of
{"docket", "labels"}. A docket is found by its name, which is that of its file without .json. Only labelled dockets are
read: every entry in order, each with those before it.

Ends with 0; with 2 when a file is missing or broken.`;

function readLabelled(
  inputs: readonly string[],
  { docket, labels }: DocketLabels,
): LabelledEntry[] {
  const file = docketFiles(inputs).get(docket);
  if (file === undefined)
    throw new Error(`No docket file '${docket}.json' among ${inputs.join(', ')}`);
  const printed = readDocketFile(file);
  const readings = readDocket(printed);
  return labels.map((label) => {
    const reading = readings[label.i];
    const entry = printed.entries[label.i];
    if (reading === undefined || entry === undefined) {
      throw new Error(`'${docket}' has no entry ${label.i}`);
    }
    return { docket, text: entry.text, label, read: asLabel(reading, label.i) };
  });
}

function compare(places: readonly string[], options: Options): void {
  const { json, readings } = options;
  const inputs = places.slice(0, -1);
  const given = readLabels(places.at(-1) ?? '');
  const labelled = options.corrected === true ? given.map(corrected) : given;
  const entries = labelled.flatMap((docket) => readLabelled(inputs, docket));
  if (readings !== undefined) fs.writeFileSync(readings, asLabelFile(entries));
  const scores = scoreEntries(entries);
  process.stdout.write(`${json === true ? scoresAsJson(scores) : scoresAsTables(scores)}\n`);
}

/** What was read, in the form of a label file. */
function asLabelFile(entries: readonly LabelledEntry[]): string {
  const names = [...new Set(entries.map(({ docket }) => docket))];
  const read = names.map((docket) => ({
    docket,
    labels: entries.filter((entry) => entry.docket === docket).map((entry) => entry.read),
  }));
  return `${JSON.stringify(read)}\n`;
}

const program = new Command('understanding')
  .description('Compares what Nunc reads in the text of docket entries with labels.')
  .argument('<places...>', 'docket files or folders, then the labels')
  .option('--corrected', 'put those labels right that are known to be wrong by their guide')
  .option('--json', 'print the rates as JSON alone')
  .option('--readings <file>', "write what was read, in the labels' form")
  .addHelpText('after', HELP)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNUSABLE))
  .action((places: string[], options: Options) => {
    try {
      if (places.length < 2) throw new Error('Name the dockets and then the labels.');
      compare(places, options);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = UNUSABLE;
    }
  });

program.parse();

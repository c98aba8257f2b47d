/**
 * Reads every court page, mail and feed under a folder and compares what was read with the results that are expected,
 * which lie beside them.
 */
import { Command, Option } from 'commander';
import { FIELDS } from './facts.js';
import type { Field } from './facts.js';
import { kindFolders } from './kind-folders.js';
import { scoresAsJson, scoresAsTables } from './print-report.js';
import { scoreKind } from './score-kind.js';
import type { KindReport } from './score-kind.js';
import { readThresholds, shortfalls } from './thresholds.js';

interface Options {
  readonly json?: true;
  readonly min?: string;
  readonly misses?: Field;
}

const BELOW = 1;
const UNUSABLE = 2;

const HELP = `
The folder holds one sub-folder for each kind, or is itself one of them. Its name says what the files are read as
(dockets-district, docket-history, nef-emails ...); in a folder of another name the content of each file does. What a
file name begins with, up to the first underscore or full stop, is the id of the court. The expected result has the
file's name with .json.

strict counts the files whose compatible view is equal to the expected result: the same keys, types and values, lists
in the same order. The fields count the values of the faithful reading that are right, of those expected. A value that
is not right in a file that is strictly equal differs knowingly: the view, made from the reading alone, repeats a habit
of the expected results that the reading does not share. Such values are counted apart, and --min holds them for right.

--min takes a rate that every kind must reach: 1.0 asks that all files are strict; strict=1,description=0.99 that all
are strict and 99 in 100 descriptions are right. It takes strict and every field that --misses takes.

Ends with 0; with 1 below a threshold, or when a file made a reader throw; with 2 when the folder or an expected
result is missing or broken.`;

async function compare(folder: string, { json, min, misses }: Options): Promise<void> {
  const thresholds = min === undefined ? [] : readThresholds(min);
  const reports: KindReport[] = [];
  for (const kind of kindFolders(folder)) reports.push(await scoreKind(kind));
  const scores = json === true ? scoresAsJson(reports) : scoresAsTables(reports, misses);
  process.stdout.write(`${scores}\n`);
  const broken = reports.flatMap((one) => one.broken);
  const failed = reports.flatMap((one) => [
    ...one.thrown,
    ...shortfalls(one.name, one, thresholds),
  ]);
  for (const line of [...broken, ...failed]) complain(line);
  if (broken.length > 0) process.exitCode = UNUSABLE;
  else if (failed.length > 0) process.exitCode = BELOW;
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

const program = new Command('corpus')
  .description('Compares what Nunc reads of court pages, mails and feeds with expected results.')
  .argument('<folder>', 'inputs with their expected results, in one sub-folder for each kind')
  .option('--json', 'print the counts as JSON alone')
  .option('--min <rates>', 'the least rates, such as 1.0 or strict=1,description=0.99')
  .addOption(
    new Option('--misses <field>', 'tell each value of a field that is not right').choices(FIELDS),
  )
  .addHelpText('after', HELP)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNUSABLE))
  .action(async (folder: string, options: Options) => {
    try {
      await compare(folder, options);
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
      process.exitCode = UNUSABLE;
    }
  });

void program.parseAsync();

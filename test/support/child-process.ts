import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import path from 'node:path';

const LOADER = path.join(__dirname, 'run-typescript.cjs');
const PROGRAMS = path.join(__dirname, 'processes');

/** A process of its own that runs one of the programs in `processes`. */
export interface Program {
  readonly child: ChildProcess;
  /** The next line it prints. Rejects with what it said if it ends before. */
  line(): Promise<string>;
  /** How it ended and what it said as errors. */
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

/** Starts `test/support/processes/<name>.ts` with `args`. */
export function startProgram(name: string, args: string[], options: SpawnOptions = {}): Program {
  const program = [path.join(PROGRAMS, `${name}.ts`), ...args];
  const child = spawn(process.execPath, ['-r', LOADER, ...program], {
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  let wake = (): void => undefined;
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    wake();
  });
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  let over = false;
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.on('close', (code) => {
      over = true;
      resolve({ code, errors });
      wake();
    });
  });

  const line = async (): Promise<string> => {
    for (;;) {
      const end = output.indexOf('\n');
      if (end >= 0) {
        const found = output.slice(0, end);
        output = output.slice(end + 1);
        return found;
      }
      if (over) throw new Error(`${name} ended: ${errors}`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { child, line, ended };
}

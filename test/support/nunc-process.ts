import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { once } from 'node:events';

const ROOT = path.resolve(__dirname, '../..');
const ADDRESS = / is at (http:\/\/\S+)/;

/** Nunc as a process of its own, started from its sources. */
export class NuncProcess {
  output = '';
  errors = '';
  private readonly child: ChildProcess;
  private readonly exited: Promise<unknown[]>;

  constructor(env: NodeJS.ProcessEnv) {
    const args = ['-r', './test/support/run-typescript.cjs', 'src/main.ts'];
    const { PATH } = process.env;
    this.child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH, PORT: '0', ...env } });
    this.exited = once(this.child, 'exit');
    this.child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
  }

  /** Where it listens, as soon as it does. */
  async address(): Promise<string> {
    while (!ADDRESS.test(this.output)) {
      if (this.child.exitCode !== null) throw new Error(`Nunc ended: ${this.errors}`);
      await Promise.race([once(this.child.stdout ?? this.child, 'data'), this.exited]);
    }
    return ADDRESS.exec(this.output)?.[1] ?? '';
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** The code it ended with; null when a signal ended it. */
  async exitCode(): Promise<number | null> {
    const [code] = (await this.exited) as [number | null];
    return code;
  }

  /** Leaves nothing behind, whatever the test did. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}

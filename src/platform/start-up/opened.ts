import { tellAndExit } from './tell-and-exit.js';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** What the process has opened and must close before it ends, the last first. */
export class Opened {
  private readonly closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  async close(): Promise<void> {
    for (let close = this.closers.pop(); close !== undefined; close = this.closers.pop()) {
      await close();
    }
  }

  /** Ends the process in order when it is told to; a second signal ends it at once. */
  closeOnSignal(): void {
    let closing = false;
    const onSignal = (): void => {
      if (closing) process.exit(1);
      closing = true;
      this.close().then(() => process.exit(0), tellAndExit);
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  }
}

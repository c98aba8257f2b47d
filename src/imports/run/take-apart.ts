import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuse } from '../snapshot/reading.js';
import type { SaidOfFile, Taken } from './take-file.js';

/** A file up to this size is read where it is: that takes milliseconds. */
const AT_ONCE_BYTES = 1024 * 1024;
const LONGEST_MS = 120_000;
const MOST_MEGABYTES = 2_048;
const THREAD = path.join(__dirname, `reading-thread${path.extname(__filename)}`);

/**
 * The same as `takeFile`. A large file is read on a thread of its own, so that the server goes on answering, with
 * bounds on its time and memory; a file that goes beyond them is refused.
 */
export async function takeApart(bytes: Buffer, said: SaidOfFile): Promise<Taken> {
  if (bytes.length > AT_ONCE_BYTES) return takeOnThread(bytes, said);
  // Loaded when the first file comes: a server that is asked for no import need not hold the readers.
  const { takeFile } = await import('./take-file.js');
  return takeFile(bytes, said);
}

function takeOnThread(bytes: Buffer, said: SaidOfFile): Promise<Taken> {
  const thread = new Worker(THREAD, {
    workerData: { bytes, said },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  return new Promise((resolve) => {
    const end = (taken: Taken): void => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(taken);
    };
    const timer = setTimeout(() => {
      end(beyondBounds(said, `reading it took more than ${LONGEST_MS / 1000} seconds`));
    }, LONGEST_MS);
    thread.once('message', end);
    thread.once('error', (error) => {
      end(beyondBounds(said, `reading it failed (${error.message})`));
    });
    thread.once('exit', () => {
      end(beyondBounds(said, 'reading it took too much memory'));
    });
  });
}

function beyondBounds({ kind, courtId }: SaidOfFile, why: string): Taken {
  const reading = refuse('too-large', { detail: `The file is too much to read: ${why}.` });
  return { kind, courtId, because: 'It could not be read to its end.', reading };
}

import { parentPort, workerData } from 'node:worker_threads';
import { takeFile } from './take-file.js';
import type { SaidOfFile } from './take-file.js';

/** The thread on which a large file is read; see `takeApart`. */
const { bytes, said } = workerData as { readonly bytes: Uint8Array; readonly said: SaidOfFile };

takeFile(bytes, said).then(
  (taken) => {
    parentPort?.postMessage(taken);
  },
  (error: unknown) => {
    throw error;
  },
);

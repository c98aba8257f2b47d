import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterFiles } from './cluster-files.js';
import { errorCode } from '../config/error-code.js';

/** What PostgreSQL writes into postmaster.pid. */
export interface PidFile {
  /** The whole text, to tell one server's file from another's. */
  readonly text: string;
  readonly pid: number;
  /** Undefined for the moments before the server has written it. */
  readonly port: number | undefined;
  readonly ready: boolean;
}

// The lines of postmaster.pid, counted from zero.
const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The cluster's pid file, or undefined if there is none. */
export function readPidFile(files: ClusterFiles): PidFile | undefined {
  let text: string;
  try {
    text = fs.readFileSync(files.pidFile, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  const port = Number(lines[PORT_LINE] ?? '');
  return {
    text,
    pid: Math.abs(Number(lines[PID_LINE])),
    port: port > 0 ? port : undefined,
    ready: lines[STATUS_LINE]?.startsWith('ready') ?? false,
  };
}

/**
 * Removes `stale`, the pid file of a dead server. Another process may do the same at this moment
 * and start a server, whose new file must not be taken from it: so the file is first moved aside,
 * looked at again, and put back if it is not the one that was judged.
 */
export function removeStalePidFile(files: ClusterFiles, stale: PidFile): void {
  const aside = `${files.pidFile}.stale-${process.pid}`;
  try {
    fs.renameSync(files.pidFile, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (fs.readFileSync(aside, 'utf8') !== stale.text) fs.linkSync(aside, files.pidFile);
  fs.rmSync(aside);
}

/** Waits until the server has removed its pid file; false if it has not within `limitMs`. */
export async function waitForEnd(files: ClusterFiles, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (fs.existsSync(files.pidFile)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

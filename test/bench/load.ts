import http from 'node:http';
import type { SeededCase } from './seed.js';

const CONNECTIONS = 16;

/** What one connection asks next. */
export type NextRequest = () => {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
};

/** Requests answered per second, by 16 connections that each ask again as soon as they are answered. */
export async function requestsPerSecond(
  url: string,
  next: NextRequest,
  seconds: number,
): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const began = performance.now();
  const until = began + seconds * 1000;
  let answered = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      await request(url, agent, next());
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return answered / took;
}

function request(
  url: string,
  agent: http.Agent,
  { method, path, body }: ReturnType<NextRequest>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = http.request(`${url}${path}`, { method, agent, headers }, (response) => {
      const { statusCode = 0 } = response;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (statusCode < 300) resolve();
        else
          reject(new Error(`${method} ${path}: ${statusCode} ${Buffer.concat(chunks).toString()}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The docket page of one case after another. */
export function docketPages(cases: readonly SeededCase[]): NextRequest {
  const pick = picker(cases);
  return () => ({
    method: 'GET',
    path: `/api/v1/cases/${pick().id}?include=parties,docket`,
  });
}

/** A motion in one case after another. */
export function motions(cases: readonly SeededCase[], today: string): NextRequest {
  const pick = picker(cases);
  return () => {
    const { id, plaintiffId } = pick();
    const body = JSON.stringify({
      type: 'motion',
      text: 'MOTION for leave to file over-length brief by Plaintiff Marlow Freight LLC. (Winslow, Ada)',
      filedOn: today,
      filedBy: [plaintiffId],
      reliefSought: [{ kind: 'leave-for-excess-pages' }],
    });
    return { method: 'POST', path: `/api/v1/cases/${id}/filings`, body };
  };
}

/** Walks the cases in steps that visit them all, the same for every run. */
function picker(cases: readonly SeededCase[]): () => SeededCase {
  const stride = 7919;
  let index = 0;
  return () => {
    index = (index + stride) % cases.length;
    const picked = cases[index];
    if (picked === undefined) throw new Error('No cases were seeded');
    return picked;
  };
}

/**
 * The floor of the bench: bare node:http and pg. A read is one statement whose text goes out as it comes; a write is
 * one transaction of the same durable rows as a filing makes, the sequence taken under the case's lock. Nothing is
 * validated, decided or folded.
 */
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { wholeCaseStatement } from '../../src/search/whole-case.statement.js';

interface Page {
  readonly case: string;
  readonly parties: string;
  readonly docket: string;
}
interface Filing {
  readonly type: string;
  readonly text: string;
  readonly filedOn: string;
  readonly filedBy: readonly string[];
  readonly reliefSought: readonly { readonly kind: string }[];
}

/** The very statement of Nunc's docket page, so that the ratio tells what stands around it. */
const READ = wholeCaseStatement({ includes: new Set(['parties', 'docket']), hasDay: false });

const LOCK = `UPDATE cases SET last_sequence = last_sequence + 1, change = change + 1 WHERE id = $1
  RETURNING last_sequence AS sequence`;

const WRITE = `
WITH entry AS (
  INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, filed_on, facts)
  VALUES ($1, $2, $3, 'filing', $4, $5, $6, $7)
), filing AS (
  INSERT INTO filings (entry_id, case_id) VALUES ($1, $2)
), filer AS (
  INSERT INTO filing_parties (case_id, entry_id, party_id, ordinal) VALUES ($2, $1, $8, 1)
), relief AS (
  INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind) VALUES ($9, $2, $1, 1, $10)
), relief_state AS (
  INSERT INTO relief_states (relief_id, case_id, kind, status, sought_in, sought_on)
  VALUES ($9, $2, $10, 'pending', $1, $6)
)
UPDATE case_states SET last_activity_on = $6, entry_count = entry_count + 1,
  state = jsonb_set(state, '{reliefs}', (state -> 'reliefs') || $7::jsonb) WHERE case_id = $2`;

const pool = new Pool({ connectionString: process.argv[2], max: 20 });

async function read(caseId: string): Promise<string> {
  const values = READ.values({ caseId, limit: 50, asOf: null });
  const { rows } = await pool.query<Page>(READ.text, values);
  const [page] = rows;
  return `${page?.case.slice(0, -1) ?? ''},"parties":${page?.parties ?? ''},"docket":${page?.docket ?? ''}}`;
}

async function write(caseId: string, filing: Filing): Promise<string> {
  const client = await pool.connect();
  try {
    const id = randomUUID();
    const { type, text, filedOn, filedBy, reliefSought } = filing;
    await client.query('BEGIN');
    const { rows } = await client.query<{ sequence: number }>(LOCK, [caseId]);
    const facts = JSON.stringify({ filedBy, reliefSought, closesCase: null });
    const entry = [id, caseId, rows[0]?.sequence, type, text, filedOn, facts];
    await client.query(WRITE, [...entry, filedBy[0], randomUUID(), reliefSought[0]?.kind]);
    await client.query('COMMIT');
    return JSON.stringify({ ...filing, id, caseId, sequence: rows[0]?.sequence });
  } finally {
    client.release();
  }
}

async function answer(request: http.IncomingMessage): Promise<string> {
  const [, , , , caseId = ''] = (request.url ?? '').split(/[/?]/);
  if (request.method === 'GET') return read(caseId);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return write(caseId, JSON.parse(Buffer.concat(chunks).toString()) as Filing);
}

const server = http.createServer((request, response) => {
  answer(request).then(
    (body) => {
      const length = Buffer.byteLength(body);
      response
        .writeHead(request.method === 'GET' ? 200 : 201, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': length,
        })
        .end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    process.stdout.write(`The floor is at http://127.0.0.1:${address.port}\n`);
  }
});

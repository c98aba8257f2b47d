import type { DataSource } from 'typeorm';
import type { CaseStateResponse } from '../../src/docket/dto/case-state.response.js';
import type { DocketEntryResponse } from '../../src/docket/dto/docket-entry.response.js';
import type { EnterEntryRequest } from '../../src/docket/dto/enter-entry.request.js';
import type { FileDocumentRequest } from '../../src/filings/dto/file-document.request.js';
import type { FilingResponse } from '../../src/filings/dto/filing.response.js';
import type { ReliefKind } from '../../src/law/docket/relief-kinds.js';
import type { EnterRulingRequest } from '../../src/rulings/dto/enter-ruling.request.js';
import type { RulingResponse } from '../../src/rulings/dto/ruling.response.js';
import { problemOf } from './ask.js';
import type { Answer, Ask } from './ask.js';

/** An entry filed on the first day of the case. */
export function anEntry(said: Partial<EnterEntryRequest> = {}): EnterEntryRequest {
  return { text: 'NOTICE of assignment', filedOn: '2021-01-11', ...said };
}

/** A motion filed on the first day of the case. */
export function aMotion(said: Partial<FileDocumentRequest> = {}): FileDocumentRequest {
  return { type: 'motion', text: 'MOTION for an order', filedOn: '2021-01-11', ...said };
}

/** An order entered ten days after. */
export function anOrder(said: Partial<EnterRulingRequest> = {}): EnterRulingRequest {
  return { type: 'order', text: 'ORDER', filedOn: '2021-01-21', ...said };
}

export async function enterEntry(
  ask: Ask,
  caseId: string,
  said: Partial<EnterEntryRequest> = {},
): Promise<DocketEntryResponse> {
  return ask.made(`/cases/${caseId}/entries`, anEntry(said));
}

export async function file(
  ask: Ask,
  caseId: string,
  said: Partial<FileDocumentRequest> = {},
): Promise<FilingResponse> {
  return ask.made(`/cases/${caseId}/filings`, aMotion(said));
}

export async function rule(
  ask: Ask,
  caseId: string,
  said: Partial<EnterRulingRequest> = {},
): Promise<RulingResponse> {
  return ask.made(`/cases/${caseId}/rulings`, anOrder(said));
}

/** The state of the case, at the end of `asOf` if one is given. */
export async function stateOf(ask: Ask, caseId: string, asOf?: string): Promise<CaseStateResponse> {
  return ask.found(`/cases/${caseId}/state${asOf === undefined ? '' : `?asOf=${asOf}`}`);
}

/** A motion that seeks one thing, and the id of that. */
export async function fileSeeking(
  ask: Ask,
  caseId: string,
  kind: ReliefKind,
  said: Partial<FileDocumentRequest> = {},
): Promise<{ readonly motion: FilingResponse; readonly reliefId: string }> {
  const motion = await file(ask, caseId, { ...said, reliefSought: [{ kind }] });
  const [relief] = motion.reliefSought;
  if (relief === undefined) throw new Error('The motion seeks nothing');
  return { motion, reliefId: relief.id };
}

/** Status, kind and places of a refusal in a few words: `409 number-taken /number`. */
export function refusalOf(answer: Answer): string {
  return `${answer.status} ${problemOf(answer)}`;
}

const KEPT = [
  'docket_entries',
  'docket_entry_revisions',
  'entry_relations',
  'filings',
  'filing_parties',
  'filing_services',
  'reliefs',
  'rulings',
  'dispositions',
  'findings',
  'relief_states',
  'idempotency_keys',
];

/** All that a write to a docket leaves behind, so that a test can tell that a refused one left nothing. */
export async function recordOf(dataSource: DataSource): Promise<unknown> {
  const counts = KEPT.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  return dataSource.query(
    `SELECT ${counts.join(', ')},
       (SELECT json_agg(json_build_array(c.id, c.change, c.last_sequence) ORDER BY c.id) FROM cases c) AS cases,
       (SELECT json_agg(json_build_array(e.id, e.version) ORDER BY e.id) FROM docket_entries e) AS entries,
       (SELECT md5(json_agg(s.state ORDER BY s.case_id)::text) FROM case_states s) AS states`,
  );
}

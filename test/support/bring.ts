import type { ImportResponse, ImportRowResponse } from '../../src/imports/dto/import.response.js';
import type { DocketEntryResponse } from '../../src/docket/dto/docket-entry.response.js';
import type { AppUnderTest } from './app-under-test.js';
import { Ask } from './ask.js';
import { aDocketPage } from './docket-pages.js';
import type { PageSaid } from './docket-pages.js';

let serial = 100;

/** A docket number nobody has used. */
export function aNumber(): string {
  serial += 1;
  return `2:21-cv-${String(serial).padStart(5, '0')}`;
}

/** The case of an import that is of one case on record. */
export function caseOf(done: ImportResponse): string {
  const [only] = done.cases;
  if (only?.caseId == null) throw new Error(JSON.stringify(done));
  return only.caseId;
}

/** Brings dockets in as a program would. */
export class Bring {
  readonly ask: Ask;

  constructor(private readonly nunc: AppUnderTest) {
    this.ask = new Ask(nunc);
  }

  /** One file as the body; the import when it is done. */
  async file(source: string | Buffer, query = ''): Promise<ImportResponse> {
    const answer = await this.nunc.http
      .post(`/api/v1/imports${query}`)
      .set('content-type', 'application/octet-stream')
      .send(source);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body as ImportResponse;
  }

  /** A docket report of invented parties. */
  page(said: PageSaid, query = ''): Promise<ImportResponse> {
    return this.file(aDocketPage(said), query);
  }

  rows({ id }: ImportResponse, query = ''): Promise<ImportRowResponse[]> {
    return this.ask.all<ImportRowResponse>(`/imports/${id}/rows${query}`);
  }

  docket(caseId: string): Promise<DocketEntryResponse[]> {
    return this.ask.all<DocketEntryResponse>(`/cases/${caseId}/docket`);
  }
}

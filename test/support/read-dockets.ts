import type { DataSource } from 'typeorm';
import type { DocketEntryResponse } from '../../src/docket/dto/docket-entry.response.js';
import type { RereadingResponse } from '../../src/readings/dto/rereading.response.js';
import type { ReviewResponse } from '../../src/readings/dto/review.response.js';
import type { Answer, Ask } from './ask.js';
import { aNumber, caseOf } from './bring.js';
import type { Bring } from './bring.js';
import type { PageEntry } from './docket-pages.js';

const ON = '01/11/2021';

/** A row of a docket report: its number, which is its day in January as well, and its words. */
export function aRow(number: number, text: string): PageEntry {
  const day = `01/${String(10 + number).padStart(2, '0')}/2021`;
  return { on: day, number, text: `${text} (Entered: ${day})` };
}

/** A quarrel about a restraining order of which a reader is sure. */
export const A_QUARREL: readonly PageEntry[] = [
  { on: ON, number: 1, text: `COMPLAINT filed by Larch Hosting LLC. (Entered: ${ON})` },
  aRow(
    2,
    'MOTION for Temporary Restraining Order by Plaintiff Larch Hosting LLC. (Quill, Ottoline)',
  ),
  aRow(
    3,
    'RESPONSE in Opposition to 2 MOTION for Temporary Restraining Order filed by Quarry Cloud, Inc.',
  ),
  aRow(
    4,
    'REPLY to Response to 2 MOTION for Temporary Restraining Order filed by Larch Hosting LLC.',
  ),
  aRow(
    5,
    'ORDER denying 2 Motion for Temporary Restraining Order. Signed by Judge Adelaide B. Crane on 1/15/2021.',
  ),
  aRow(6, 'SEALED MOTION to Seal by Plaintiff Larch Hosting LLC. (Quill, Ottoline)'),
  aRow(
    7,
    'SCHEDULING ORDER: Discovery due by 4/1/2021. Jury Trial set for 6/7/2021 at 09:00 AM. Signed by Judge Adelaide B. Crane.',
  ),
];

/** A paper of which nobody can be sure what it is. */
export const UNCLEAR = 'Submission re 2 filed by Larch Hosting LLC';

/** A person's answer to a review, from the version that the person saw. */
export function answerReview(
  ask: Ask,
  { entryId, version }: Pick<ReviewResponse, 'entryId' | 'version'>,
  answer: 'accept' | 'dismiss' | 'correct',
  body: object = {},
): Promise<Answer> {
  const headers = { 'if-match': `"${version}"` };
  return ask.post(`/entries/${entryId}/reading/${answer}`, body, headers);
}

/** How many statements the server sends while `work` is done. */
export async function countStatements(
  dataSource: DataSource,
  work: () => Promise<unknown>,
): Promise<number> {
  const { logger } = dataSource;
  let count = 0;
  const counting = Object.assign(Object.create(logger) as typeof logger, {
    logQuery: () => {
      count += 1;
    },
  });
  dataSource.logger = counting;
  try {
    await work();
  } finally {
    dataSource.logger = logger;
  }
  return count;
}

/** A case that was brought in: its number and its id. */
export interface Brought {
  readonly number: string;
  readonly caseId: string;
}

/** Dockets that come in and are read. */
export class ReadDockets {
  constructor(private readonly bring: Bring) {}

  async broughtIn(entries: readonly PageEntry[] = A_QUARREL): Promise<Brought> {
    const number = aNumber();
    return { number, caseId: caseOf(await this.bring.page({ number, entries })) };
  }

  /** The entry of a number on the docket. */
  async entryOf(caseId: string, number: number): Promise<DocketEntryResponse> {
    const entry = (await this.bring.docket(caseId)).find((one) => one.number === number);
    if (entry === undefined) throw new Error(`There is no entry ${number}`);
    return entry;
  }

  /** Reads the docket again, or only tells what would change. */
  async reread(caseId: string, dryRun = false): Promise<RereadingResponse> {
    const path = `/cases/${caseId}/reread?dryRun=${String(dryRun)}`;
    return (await this.bring.ask.post(path, {})).body as RereadingResponse;
  }
}

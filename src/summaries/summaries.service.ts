import { Injectable } from '@nestjs/common';
import { DossiersRepository } from '../docket/dossiers.repository.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import { Clock } from '../platform/clock/clock.js';
import { summarise } from './summarise.js';
import type { Summary } from './summary.js';
import { toCaseFacts } from './to-case-facts.js';

/** A summary, with what its ETag is made of: it changes with every write to the case, and with the day. */
export interface TaggedSummary {
  readonly summary: Summary;
  readonly etag: string;
}

@Injectable()
export class SummariesService {
  constructor(
    private readonly dossiers: DossiersRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * A case told in plain words as of the end of `asOf`, by default today in the court's zone: the same facts give the
   * same words.
   *
   * @throws {Problem} not-found
   */
  async tell(caseId: string, asOf?: string): Promise<TaggedSummary> {
    const dossier = await this.dossiers.load(caseId);
    const day = asOf ?? this.clock.today(dossier.court.timeZone);
    const { version, change } = dossier.case;
    const summary = summarise(toCaseFacts(dossier), day as CivilDate);
    return { summary, etag: `${version}.${change}.${day}` };
  }
}

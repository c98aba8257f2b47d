import { Injectable } from '@nestjs/common';
import { CaseDeadlinesService } from '../../deadlines/case/case-deadlines.service.js';
import { WhatIfRequest } from '../../deadlines/case/dto/what-if.request.js';
import { DocketService } from '../../docket/docket.service.js';
import { AmendEntryRequest } from '../../docket/dto/amend-entry.request.js';
import { AmendFilingRequest } from '../../filings/dto/file-document.request.js';
import { FilingsService } from '../../filings/filings.service.js';
import type { ReadyText } from '../../platform/http/answers.js';
import { Problem } from '../../platform/problems/problem.js';
import { NO_FAULTS, toFormFaults } from '../forms/faults.js';
import { CaseOpener } from '../pages/case-opener.js';
import type { OpenCase } from '../pages/case-opener.js';
import type { CaseSought } from '../pages/choose-case.js';
import { formRefusal, toVersion } from '../pages/form-refusal.js';
import type { RefusedForm } from '../pages/form-refusal.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { noSuchPage } from '../pages/page-refusal.js';
import { toRequest } from '../pages/read-form.js';
import { toSupposition } from './supposition.js';
import { toWhatIfPage } from './to-what-if-page.js';
import type { WhatIfFacts } from './to-what-if-page.js';
import type { SentChange } from './what-if-forms.js';
import { WhatIfQuery } from './what-if.query.js';
import { WhatIfView } from './what-if-view.js';

const NOTHING_SENT: SentChange = { values: {}, faults: NO_FAULTS };

/** The page on which one tries out another day of an entry. */
@Injectable()
export class WhatIfPagesService {
  constructor(
    private readonly cases: CaseOpener,
    private readonly deadlines: CaseDeadlinesService,
    private readonly docket: DocketService,
    private readonly filings: FilingsService,
  ) {}

  /** @throws {PageRefusal} no such case or entry; {PageElsewhere} for another form of its number */
  async show(sought: CaseSought, query: WhatIfQuery, sent = NOTHING_SENT): Promise<ReadyText> {
    const open = await this.cases.open(sought);
    const shown = entryOf(open, query);
    const that = toSupposition(query, shown);
    const supposed = that === null ? null : { that, would: await this.would(open, query, that) };
    const page = toWhatIfPage({ facts: open.facts, shown, query, supposed, sent });
    return htmlAnswer(<WhatIfView page={page} />);
  }

  /** Corrects the entry as supposed; null when it is on record. @throws {PageRefusal} as `show` */
  async apply(
    sought: CaseSought,
    fields: Readonly<Record<string, string>>,
  ): Promise<RefusedForm | null> {
    const { version, reason, ...said } = fields;
    const query = toRequest(WhatIfQuery, said);
    const shown = entryOf(await this.cases.open(sought), query);
    try {
      await this.correct(shown, query, { version: toVersion(version), reason });
      return null;
    } catch (error) {
      const { problem, status } = formRefusal(error);
      const faults = toFormFaults(problem, ['reason'], (pointer) => pointer.slice(1));
      return { status, answer: await this.show(sought, query, { values: fields, faults }) };
    }
  }

  private would(
    { caseId }: OpenCase,
    { entry }: WhatIfQuery,
    that: object,
  ): ReturnType<CaseDeadlinesService['whatIf']> {
    return this.deadlines.whatIf(caseId, toRequest(WhatIfRequest, { entryId: entry, ...that }));
  }

  private async correct(
    shown: WhatIfFacts['shown'],
    query: WhatIfQuery,
    { version, reason }: { readonly version: number; readonly reason: string | undefined },
  ): Promise<void> {
    if (reason === undefined) throw noReason();
    const that = toSupposition(query, shown);
    if (that === null) throw nothingToCorrect();
    const said = { ...that, ...withoutClocks(shown, that), reason };
    if ('service' in that) {
      await this.filings.amend(query.entry, version, toRequest(AmendFilingRequest, said));
    } else {
      await this.docket.amend(query.entry, version, toRequest(AmendEntryRequest, said));
    }
  }
}

/** The clock times on record are of the days that are corrected: they go with them. */
function withoutClocks(
  { filedAt, enteredAt }: WhatIfFacts['shown'],
  that: object,
): Readonly<Record<string, null>> {
  return {
    ...('filedOn' in that && filedAt !== null ? { filedAt: null } : {}),
    ...('enteredOn' in that && enteredAt !== null ? { enteredAt: null } : {}),
  };
}

function entryOf({ dossier }: OpenCase, { entry: id }: WhatIfQuery): WhatIfFacts['shown'] {
  const found = dossier.entries.find(({ entry }) => entry.id === id);
  if (found === undefined) throw noSuchPage('The docket of this case holds no such entry.');
  return found;
}

function noReason(): Problem {
  const detail = 'A correction needs its reason.';
  return new Problem('invalid-request', detail, [{ pointer: '/reason', detail }]);
}

function nothingToCorrect(): Problem {
  return new Problem('invalid-request', 'The entry is on record with these days already.');
}

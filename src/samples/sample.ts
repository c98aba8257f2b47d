import type { EnterCaseRequest } from '../cases/dto/enter-case.request.js';
import type { RelateCaseRequest } from '../cases/dto/relate-case.request.js';
import type { AssertClaimRequest } from '../claims/dto/assert-claim.request.js';
import type { EnterJudgeRequest } from '../courts/dto/enter-judge.request.js';
import type { AmendDeadlineRequest } from '../deadlines/case/dto/amend-deadline.request.js';
import type { StartDeadlineRequest } from '../deadlines/case/dto/start-deadline.request.js';
import type { FileDocumentRequest } from '../filings/dto/file-document.request.js';
import type { AddCounselRequest } from '../parties/dto/add-counsel.request.js';
import type { AddPartyRequest } from '../parties/dto/add-party.request.js';
import type { EnterRulingRequest } from '../rulings/dto/enter-ruling.request.js';

/** The name by which later steps mean what an earlier one made; it stands in their bodies where an id would. */
export type Name = `@${string}`;

/**
 * One thing to put on record, as a person would through REST. `of` is the case (or for counsel the party) it belongs
 * to; `as` names what it makes, `reliefs` what a filing seeks, `makes` what the conversions of a ruling make, each in
 * the order of the body.
 */
export type Step =
  | { readonly put: 'judge'; readonly as: Name; readonly body: EnterJudgeRequest }
  | { readonly put: 'case'; readonly as: Name; readonly body: EnterCaseRequest }
  | { readonly put: 'relation'; readonly of: Name; readonly body: RelateCaseRequest }
  | { readonly put: 'party'; readonly as: Name; readonly of: Name; readonly body: AddPartyRequest }
  | { readonly put: 'counsel'; readonly of: Name; readonly body: AddCounselRequest }
  | {
      readonly put: 'claim';
      readonly as: Name;
      readonly of: Name;
      readonly body: AssertClaimRequest;
    }
  | {
      readonly put: 'filing';
      readonly as: Name;
      readonly of: Name;
      readonly reliefs?: readonly Name[];
      readonly body: FileDocumentRequest;
    }
  | {
      readonly put: 'ruling';
      readonly as: Name;
      readonly of: Name;
      readonly makes?: readonly Name[];
      readonly body: EnterRulingRequest;
    }
  | {
      readonly put: 'deadline';
      readonly as: Name;
      readonly of: Name;
      readonly body: StartDeadlineRequest;
    }
  /** What became of a deadline that an earlier step started. */
  | { readonly put: 'said'; readonly of: Name; readonly body: AmendDeadlineRequest };

/** Cases that come with Nunc, as data: the steps that put them on record, in order. */
export interface Sample {
  readonly name: string;
  readonly steps: readonly Step[];
}

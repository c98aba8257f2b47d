import type { CourtKind } from '../courts/data/court.js';
import { docketNumberKey } from '../law/citations/docket-number.js';
import { readCourtNumber, printCourtNumber } from './court-number.js';
import type { CaseColumns } from './cases.repository.js';
import type { CaseFields } from './dto/enter-case.request.js';

/** What is recorded of a case that is entered, in a court of this kind, as `request` says. */
export function toCaseColumns(request: CaseFields, kind: CourtKind): CaseColumns {
  return {
    courtId: request.courtId,
    docketNumber: request.docketNumber,
    ...toNumberColumns(request.docketNumber, kind),
    caption: request.caption,
    filedOn: request.filedOn,
    sources: request.sources ?? [],
    ...toPrintedColumns(request),
    assignedJudgeId: request.assignedJudgeId ?? null,
    referredJudgeId: request.referredJudgeId ?? null,
    terminatedOn: request.terminatedOn ?? null,
  };
}

type PrintedColumns = Pick<CaseColumns, 'natureOfSuit' | 'cause' | 'jurisdiction' | 'juryDemand'>;

function toPrintedColumns(request: CaseFields): PrintedColumns {
  return {
    natureOfSuit: request.natureOfSuit ?? null,
    cause: request.cause ?? null,
    jurisdiction: request.jurisdiction ?? null,
    juryDemand: request.juryDemand ?? null,
  };
}

type NumberColumns = Pick<
  CaseColumns,
  | 'docketNumberNormal'
  | 'docketNumberKey'
  | 'numberOffice'
  | 'numberCaseType'
  | 'numberYear'
  | 'numberSerial'
>;

function toNumberColumns(printed: string, kind: CourtKind): NumberColumns {
  const number = readCourtNumber(kind, printed);
  const keys = {
    docketNumberNormal: printCourtNumber(kind, number),
    docketNumberKey: docketNumberKey(number),
  };
  if (number.grammar !== 'federal') {
    return {
      ...keys,
      numberOffice: null,
      numberCaseType: null,
      numberYear: null,
      numberSerial: null,
    };
  }
  const { office, caseType, year, serial } = number;
  return {
    ...keys,
    numberOffice: office,
    numberCaseType: caseType,
    numberYear: year,
    numberSerial: serial,
  };
}

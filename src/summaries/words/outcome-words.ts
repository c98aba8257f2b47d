import type { CaseOutcome, DispositionOutcome } from '../../law/docket/outcomes.js';
import { setOff } from './plain-text.js';

const DID: Readonly<Record<DispositionOutcome, readonly [string, string]>> = {
  granted: ['granted', ''],
  denied: ['denied', ''],
  'granted-in-part': ['granted in part and denied in part', ''],
  moot: ['held', ' to be moot'],
  withdrawn: ['noted the withdrawal of', ''],
  stricken: ['struck', ''],
  deferred: ['put off its decision on', ''],
  referred: ['referred', ' to another judge'],
  terminated: ['terminated', ' without ruling on it'],
  adopted: ['adopted', ''],
  rejected: ['rejected', ''],
  'adopted-in-part': ['adopted', ' in part'],
  dismissed: ['dismissed', ''],
  converted: ['converted', ' into a request whose kind is not recorded'],
  other: ['disposed of', ' in a way the record does not classify'],
};

/** What the court did to `object`: "put off its decision on the motion". */
export function didTo(outcome: DispositionOutcome, object: string): string {
  const [before, after] = DID[outcome];
  return `${before} ${after === '' ? object : setOff(object)}${after}`;
}

const LEFT: Readonly<Record<DispositionOutcome, string>> = {
  granted: 'granted',
  denied: 'denied',
  'granted-in-part': 'granted in part',
  moot: 'held moot',
  withdrawn: 'withdrawn',
  stricken: 'stricken',
  deferred: 'put off',
  referred: 'referred to another judge',
  terminated: 'terminated without a ruling',
  adopted: 'adopted',
  rejected: 'rejected',
  'adopted-in-part': 'adopted in part',
  dismissed: 'dismissed',
  converted: 'converted',
  other: 'disposed of',
};

/** How a request was left, as a headline puts it: `denied`. */
export function leftAs(outcome: DispositionOutcome): string {
  return LEFT[outcome];
}

const CLOSED: Readonly<Record<CaseOutcome, string>> = {
  'voluntarily-dismissed': ' by voluntary dismissal',
  dismissed: ' by dismissal',
  judgment: ' by judgment',
  settled: ' by settlement',
  remanded: ' by remand',
  transferred: ' by transfer',
  'administratively-closed': ' administratively',
  other: '',
};

/** How a case was closed, after the word "closed" or "ended": ` by judgment`. Empty when it is not known. */
export function closedHow(outcome: CaseOutcome): string {
  return CLOSED[outcome];
}

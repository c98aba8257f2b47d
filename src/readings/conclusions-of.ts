import type { DispositionOutcome } from '../law/docket/outcomes.js';
import type { EntryReading, LinkKind, Read, ReadAttachment } from '../law/docket-text/reading.js';
import { entryNoun } from '../summaries/words/entry-words.js';
import { closedHow } from '../summaries/words/outcome-words.js';
import { reliefWords } from '../summaries/words/relief-words.js';

/** What a conclusion is about. */
export const CONCLUSION_FIELDS = [
  'type',
  'act',
  'request',
  'filer',
  'link',
  'decision',
  'deadline',
  'hearing',
  'end of case',
  'sealed',
  'judge',
  'signed',
  'attachment',
  'entered',
  'signer',
] as const;
export type ConclusionField = (typeof CONCLUSION_FIELDS)[number];

/** Something read in the text of an entry, in words, with the part of the text it rests on; `end` is excluded. */
export interface ToldConclusion {
  readonly field: ConclusionField;
  readonly says: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly sure: boolean;
}

const LINKED: Readonly<Record<LinkKind, string>> = {
  'responds-to': 'responds to',
  'replies-to': 'replies on',
  supports: 'supports',
  decides: 'decides',
  amends: 'amends',
  withdraws: 'withdraws',
  concerns: 'concerns',
};

const DECIDED: Readonly<Record<DispositionOutcome, string>> = {
  granted: 'grants',
  denied: 'denies',
  'granted-in-part': 'grants in part',
  moot: 'finds moot',
  withdrawn: 'notes the withdrawal of',
  stricken: 'strikes',
  deferred: 'defers',
  referred: 'refers',
  terminated: 'terminates',
  adopted: 'adopts',
  rejected: 'rejects',
  'adopted-in-part': 'adopts in part',
  dismissed: 'dismisses',
  converted: 'converts',
  other: 'disposes of',
};

/** All that was read in the text of an entry, in plain words: `grants Dkt. 14`, `asks for an extension of time`. */
export function conclusionsOf(reading: EntryReading): ToldConclusion[] {
  const { type, act, reliefs, filers, links, dispositions } = reading;
  const { conversions, deadlines, hearings, closesCase, sealed, judge, signedOn } = reading;
  const { attachments, enteredOn, signer } = reading;
  return [
    ...told('type', [type], entryNoun),
    ...told('act', [act], (who) => who),
    ...told('request', reliefs, (kind) => `asks for ${reliefWords(kind)}`),
    ...told('filer', filers, ({ name }) => name),
    ...told('link', links, ({ kind, to }) => `${LINKED[kind]} Dkt. ${to}`),
    ...told('decision', dispositions, ({ outcome, to }) => {
      return `${DECIDED[outcome]} ${to === null ? 'a request without number' : `Dkt. ${to}`}`;
    }),
    ...told('decision', conversions, ({ into, to }) => {
      const what = to === null ? 'a request without number' : `Dkt. ${to}`;
      return `converts ${what} into a request for ${reliefWords(into)}`;
    }),
    ...told('deadline', deadlines, ({ what, on }) => `${what} by ${on}`),
    ...told('hearing', hearings, ({ what, on, at }) => {
      return `${what} on ${on}${at === null ? '' : ` at ${at}`}`;
    }),
    ...told('end of case', listed(closesCase), (outcome) => `ends the case${closedHow(outcome)}`),
    ...told('sealed', listed(sealed), () => 'sealed'),
    ...told('judge', listed(judge), (name) => name),
    ...told('signed', listed(signedOn), (on) => `signed on ${on}`),
    ...told('attachment', attachments, attachmentWords),
    ...told('entered', listed(enteredOn), (on) => `entered on ${on}`),
    ...told('signer', listed(signer), (name) => `put there by ${name}`),
  ];
}

/** `attachment 1: Exhibit A`; the number alone where the clerk describes none. */
export function attachmentWords({ number, description }: ReadAttachment): string {
  return `attachment ${number}${description === '' ? '' : `: ${description}`}`;
}

function listed<T>(read: Read<T> | null): readonly Read<T>[] {
  return read === null ? [] : [read];
}

function told<T>(
  field: ConclusionField,
  reads: readonly Read<T>[],
  words: (value: T) => string,
): ToldConclusion[] {
  return reads.map(({ value, evidence: { start, end, rule, sure } }) => {
    return { field, says: words(value), start, end, rule, sure };
  });
}

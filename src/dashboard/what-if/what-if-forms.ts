import { SERVICE_METHODS } from '../../law/docket/service-methods.js';
import type { EntryFacts } from '../case-page-facts.js';
import { fieldIn } from '../forms/form.js';
import type { FieldOf, Form } from '../forms/form.js';
import type { FormFaults } from '../forms/faults.js';
import { plainWords } from '../words/plain-words.js';
import type { WhatIfQuery } from './what-if.query.js';

const FILED: FieldOf = { name: 'filedOn', label: 'Filed on', filled: { kind: 'day' } };
const ENTERED: FieldOf = { name: 'enteredOn', label: 'Entered on', filled: { kind: 'day' } };
const SERVED: readonly FieldOf[] = [
  {
    ...{ name: 'servedOn', label: 'Served on', filled: { kind: 'day' } },
    hint: 'On everybody who is on record as served, or on all.',
  },
  {
    ...{ name: 'method', label: 'How it was served' },
    filled: {
      kind: 'one-of',
      choices: [
        { value: '', text: 'As on record' },
        ...SERVICE_METHODS.map((method) => ({ value: method, text: plainWords(method) })),
      ],
    },
  },
];

/** Asks what would be, had the entry other days. It changes nothing. */
export function toAskForm(
  query: WhatIfQuery,
  { entry, service }: EntryFacts,
  action: string,
): Form {
  const recorded = {
    filedOn: entry.filedOn ?? '',
    enteredOn: entry.enteredOn ?? '',
    servedOn: service[0]?.on ?? '',
    method: '',
  };
  const { filedOn, enteredOn, servedOn, method } = query;
  const said = Object.fromEntries(
    Object.entries({ filedOn, enteredOn, servedOn, method }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const fields = [FILED, ENTERED, ...(entry.kind === 'filing' ? SERVED : [])];
  return {
    ...{ id: 'ask', method: 'get', action, hidden: { entry: entry.id } },
    fields: fields.map((field) => fieldIn({ values: { ...recorded, ...said }, faults: {} }, field)),
    ...{ more: [], isMoreOpen: false, fault: null, submit: 'Show what would move' },
  };
}

/** What was sent to be written down, and why it was refused. */
export interface SentChange {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: FormFaults;
}

/** Writes the days down, with a reason. */
export function toApplyForm(
  query: WhatIfQuery,
  version: number,
  action: string,
  { values, faults }: SentChange,
): Form {
  const { filedOn, enteredOn, servedOn, method } = query;
  const said = { entry: query.entry, filedOn, enteredOn, servedOn, method };
  const hidden = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const reason: FieldOf = {
    ...{ name: 'reason', label: 'Reason for the correction', isRequired: true },
    filled: { kind: 'long-text' },
  };
  return {
    ...{ id: 'apply', method: 'post', action, more: [], isMoreOpen: false },
    hidden: { ...Object.fromEntries(hidden), version: String(version) },
    fields: [fieldIn({ values, faults: faults.byField }, reason)],
    fault: faults.others,
    submit: 'Correct the entry so',
  };
}

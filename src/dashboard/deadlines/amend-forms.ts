import { fieldIn } from '../forms/form.js';
import type { Choice, FieldOf, FilledIn, Form } from '../forms/form.js';
import { deadlineAddress } from '../addresses.js';
import type { FormFaults } from '../forms/faults.js';
import { NO_FAULTS } from '../forms/faults.js';

/** The fields of the forms, as a browser sends them. */
export const AMEND_FIELDS = ['status', 'byEntryId', 'due', 'dueAt', 'reason', 'saidBy', 'on'];

/** What was sent before, and why it was refused. */
export interface SentForm {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: FormFaults;
}

export const NOTHING_SENT: SentForm = { values: {}, faults: NO_FAULTS };

interface Amended {
  readonly id: string;
  readonly version: number;
  readonly entries: readonly Choice[];
}

const REASON: FieldOf = {
  ...{ name: 'reason', label: 'Reason', filled: { kind: 'long-text' }, isRequired: true },
};
const SAID_BY: FieldOf = { name: 'saidBy', label: 'Who says so', filled: { kind: 'text' } };
const ON: FieldOf = {
  ...{ name: 'on', label: 'Counts from', filled: { kind: 'day' } },
  hint: 'Today, if you leave it empty.',
};

const STATUSES: readonly Choice[] = [
  { value: '', text: 'Choose one' },
  { value: 'satisfied', text: 'Met by an entry' },
  { value: 'done', text: 'Done, though no entry shows it' },
  { value: 'vacated', text: 'Vacated' },
  { value: 'overridden', text: 'Another date was set' },
];

/** Says what became of a deadline. */
export function toAmendForm(of: Amended, sent: SentForm): Form {
  const isSent = sent.values.status !== 'open';
  const fields: readonly FieldOf[] = [
    {
      ...{ name: 'status', label: 'What became of it', isRequired: true },
      filled: { kind: 'one-of', choices: STATUSES },
    },
    {
      ...{ name: 'byEntryId', label: 'Entry that made it so' },
      filled: { kind: 'one-of', choices: [{ value: '', text: 'No entry' }, ...of.entries] },
      hint: 'Needed for “met”; may be given for “vacated” and “another date”.',
    },
    {
      ...{ name: 'due', label: 'Day in its place', filled: { kind: 'day' } },
      hint: 'For “another date” alone; empty if it is not known.',
    },
    { name: 'dueAt', label: 'Clock time of that day', filled: { kind: 'time' } },
    REASON,
  ];
  return formOf('amend', 'Record it', { fields, more: [SAID_BY, ON] }, of, {
    hidden: {},
    sent: isSent ? sent : NOTHING_SENT,
  });
}

/** Takes back what was said of a deadline. */
export function toReopenForm(of: Amended, sent: SentForm): Form {
  return formOf('reopen', 'Reopen it', { fields: [REASON], more: [SAID_BY, ON] }, of, {
    hidden: { status: 'open' },
    sent: sent.values.status === 'open' ? sent : NOTHING_SENT,
  });
}

interface Fields {
  readonly fields: readonly FieldOf[];
  readonly more: readonly FieldOf[];
}

interface Said {
  readonly hidden: Readonly<Record<string, string>>;
  readonly sent: SentForm;
}

function formOf(
  id: string,
  submit: string,
  { fields, more }: Fields,
  { id: deadlineId, version }: Amended,
  { hidden, sent: { values, faults } }: Said,
): Form {
  const filledIn: FilledIn = { values, faults: faults.byField };
  const rare = more.map((field) => fieldIn(filledIn, field));
  return {
    ...{ id, submit, method: 'post', action: `${deadlineAddress(deadlineId)}/amend` },
    hidden: { ...hidden, version: String(version) },
    fields: fields.map((field) => fieldIn(filledIn, field)),
    more: rare,
    isMoreOpen: rare.some(({ value, fault }) => value !== '' || fault !== null),
    fault: faults.others,
  };
}

import { COUNTED_SERVICE_METHODS, RULESETS } from '../../law/calendar/period.js';
import { CALCULATOR_ADDRESS } from '../addresses.js';
import { fieldIn } from '../forms/form.js';
import type { Choice, ChoiceGroup, Field, FieldOf, FilledIn, Form } from '../forms/form.js';
import type { FormFaults } from '../forms/faults.js';
import { servedWords, timeRuleName, UNIT_CHOICES } from '../words/rule-words.js';
import type { Calculation, CalculatorQuery } from './calculator.query.js';

/** What the forms offer to choose from. */
export interface Offered {
  readonly courts: readonly ChoiceGroup[];
  readonly districts: readonly Choice[];
  readonly rules: readonly ChoiceGroup[];
  readonly motionKinds: readonly Choice[];
}

const DAYS = 'Days as YYYY-MM-DD, separated by blanks.';

const TRIGGER: FieldOf = {
  ...{ name: 'trigger', label: 'Day of the event', filled: { kind: 'day' } },
  isRequired: true,
};
const AT: FieldOf = {
  ...{ name: 'at', label: 'Clock time, for hours', filled: { kind: 'time' } },
  hint: 'In the court’s time zone.',
};
const SERVED: FieldOf = {
  ...{ name: 'serviceMethod', label: 'How the paper was served' },
  filled: {
    kind: 'one-of',
    choices: [
      { value: '', text: 'It does not run from service' },
      ...COUNTED_SERVICE_METHODS.map((method) => ({ value: method, text: servedWords(method) })),
    ],
  },
};
const RULE_VERSION: FieldOf = {
  ...{ name: 'ruleVersion', label: 'Count as the rules read on', filled: { kind: 'day' } },
  hint: 'Today, if you leave it empty.',
};

const PERIOD_FIELDS: readonly FieldOf[] = [
  TRIGGER,
  AT,
  { name: 'n', label: 'How many', filled: { kind: 'number' }, isRequired: true },
  {
    ...{ name: 'unit', label: 'Of what' },
    filled: {
      kind: 'one-of',
      choices: UNIT_CHOICES.map(({ id, name }) => ({ value: id, text: name })),
    },
  },
  {
    ...{ name: 'direction', label: 'Which way' },
    filled: {
      kind: 'one-of',
      choices: [
        { value: 'forward', text: 'after the event' },
        { value: 'backward', text: 'before the event' },
      ],
    },
  },
  {
    ...{ name: 'ruleset', label: 'Counted under' },
    filled: {
      kind: 'one-of',
      choices: RULESETS.map((ruleset) => ({ value: ruleset, text: timeRuleName(ruleset) })),
    },
  },
];

/** Counts any period from any day. */
export function toPeriodForm(query: CalculatorQuery, faults: FormFaults, offered: Offered): Form {
  const { districts } = offered;
  const more: readonly FieldOf[] = [
    given('extraStateHolidays', 'State holidays to add'),
    given('presidentialHolidays', 'Days declared holidays by the President or Congress'),
    given('clerkInaccessible', 'Days the clerk’s office was inaccessible'),
    {
      ...{ name: 'appealFrom', label: 'Court appealed from, in an appeal' },
      filled: { kind: 'known', choices: districts },
      hint: 'Its id, such as wawd: its state’s holidays count as well.',
    },
    RULE_VERSION,
  ];
  const main = [...PERIOD_FIELDS, court(offered, 'No court: federal holidays only'), SERVED];
  return formOf('period', 'Count', { main, more }, { query, faults });
}

/** Works out the date that a rule gives. */
export function toRuleForm(query: CalculatorQuery, faults: FormFaults, offered: Offered): Form {
  const main: readonly FieldOf[] = [
    {
      ...{ name: 'ruleId', label: 'Rule', isRequired: true },
      filled: { kind: 'one-of-groups', none: 'Choose a rule', groups: offered.rules },
    },
    TRIGGER,
    AT,
    { ...court(offered, 'Choose a court'), isRequired: true },
    SERVED,
  ];
  const more: readonly FieldOf[] = [
    motionKind(offered),
    {
      ...{ name: 'asOfVersion', label: 'The rule as it read on', filled: { kind: 'day' } },
      hint: 'The day of the event, if you leave it empty.',
    },
  ];
  return formOf('rule', 'Work out', { main, more }, { query, faults });
}

/** When a motion in the Western District of Washington is noted, opposed and replied to. */
export function toNotingForm(query: CalculatorQuery, faults: FormFaults, offered: Offered): Form {
  const main: readonly FieldOf[] = [
    { ...motionKind(offered), isRequired: true },
    { name: 'filedOn', label: 'Day it is filed', filled: { kind: 'day' }, isRequired: true },
  ];
  const more: readonly FieldOf[] = [
    {
      ...{ name: 'ruleVersion', label: 'The local rule as it read on', filled: { kind: 'day' } },
      hint: 'The day of filing, if you leave it empty.',
    },
  ];
  return formOf('noting', 'Show the dates', { main, more }, { query, faults });
}

function given(name: string, label: string): FieldOf {
  return { name, label, filled: { kind: 'text' }, hint: DAYS };
}

function court({ courts }: Offered, none: string): FieldOf {
  return {
    ...{ name: 'courtId', label: 'Court' },
    filled: { kind: 'one-of-groups', none, groups: courts },
  };
}

function motionKind({ motionKinds }: Offered): FieldOf {
  return {
    ...{ name: 'motionKind', label: 'What the motion asks' },
    filled: { kind: 'one-of', choices: [{ value: '', text: 'Choose one' }, ...motionKinds] },
  };
}

interface Fields {
  readonly main: readonly FieldOf[];
  readonly more: readonly FieldOf[];
}

interface Said {
  readonly query: CalculatorQuery;
  readonly faults: FormFaults;
}

/** Only the form that was sent is filled in: the others stand empty for another question. */
function formOf(by: Calculation, submit: string, of: Fields, { query, faults }: Said): Form {
  const isSent = query.by === by;
  const filledIn: FilledIn = {
    values: isSent ? { ...query } : {},
    faults: isSent ? faults.byField : {},
  };
  const fields = of.main.map((field) => fieldIn(filledIn, field));
  const more = of.more.map((field) => fieldIn(filledIn, field));
  return {
    ...{ id: by, method: 'get', action: `${CALCULATOR_ADDRESS}#answer`, hidden: { by } },
    ...{ fields, more, submit },
    isMoreOpen: more.some(isTouched),
    fault: isSent ? faults.others : null,
  };
}

function isTouched({ value, fault }: Field): boolean {
  return value !== '' || fault !== null;
}

import type { Form } from '../forms/form.js';
import { NO_FAULTS } from '../forms/faults.js';
import { toNotingForm, toPeriodForm, toRuleForm } from './calculator-forms.js';
import type { Offered } from './calculator-forms.js';
import type { CalculatorOutcome } from './calculator-outcome.js';
import type { CalculatorPage, FaultLine } from './calculator-page.js';
import type { CalculatorQuery } from './calculator.query.js';
import { toCalculatorAnswer } from './to-calculator-answer.js';

/** The calculator: the forms, filled in as they were sent, and what came of the question. */
export function toCalculatorPage(
  query: CalculatorQuery,
  outcome: CalculatorOutcome,
  offered: Offered,
): CalculatorPage {
  const faults = outcome.kind === 'refused' ? outcome.faults : NO_FAULTS;
  const forms = {
    period: toPeriodForm(query, faults, offered),
    rule: toRuleForm(query, faults, offered),
    noting: toNotingForm(query, faults, offered),
  };
  return {
    answer: toCalculatorAnswer(query, outcome),
    faults: Object.values(forms).flatMap(faultLines),
    ...forms,
  };
}

function faultLines({ id, fields, more, fault }: Form): readonly FaultLine[] {
  const ofFields = [...fields, ...more].flatMap(({ name, label, fault: said }) =>
    said === null ? [] : [{ text: `${label}: ${said}`, href: `#${id}-${name}` }],
  );
  return fault === null ? ofFields : [...ofFields, { text: fault, href: `#${id}` }];
}

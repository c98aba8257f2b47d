import type { Html } from '../../platform/html/html.js';
import { RULES_ADDRESS } from '../addresses.js';
import { FormView } from '../forms/form-view.js';
import { Layout } from '../layout/layout.js';
import { Section, To } from '../layout/parts.js';
import { CalculatorAnswerView } from './calculator-answer-view.js';
import type { CalculatorPage, FaultLine } from './calculator-page.js';

/** The calculator: the answer to the question its address asks, then the forms that ask. */
export function CalculatorView({ page }: { readonly page: CalculatorPage }): Html {
  const { answer, faults, period, rule, noting } = page;
  return (
    <Layout title="Work out a date" here="calculator">
      <div class="entry-head">
        <p class="kicker">Calculator</p>
        <h1>Work out a date</h1>
      </div>
      <p class="left-out">
        For any court and any case, on record here or not. The address of an answer is its question:
        whoever you send it to sees the same.
      </p>
      <Faults faults={faults} />
      {answer !== null && <CalculatorAnswerView answer={answer} />}
      <Section id="by-period" title="Count a period">
        <FormView form={period} />
      </Section>
      <Section id="by-rule" title="Take the time from a rule">
        <p>
          <a href={RULES_ADDRESS}>All rules</a> with their versions and worked examples.
        </p>
        <FormView form={rule} />
      </Section>
      <Section id="by-noting-date" title="Note a motion in W.D. Wash.">
        <FormView form={noting} />
      </Section>
    </Layout>
  );
}

function Faults({ faults }: { readonly faults: readonly FaultLine[] }): Html | null {
  if (faults.length === 0) return null;
  return (
    <div class="notice" role="note" id="faults">
      <p>
        <strong>No date could be worked out.</strong>
      </p>
      <ul>
        {faults.map((fault) => (
          <li>
            <To link={fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}

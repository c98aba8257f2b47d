import type { Html } from '../../platform/html/html.js';
import { Section, To } from '../layout/parts.js';
import type { CalculatorAnswer } from './calculator-page.js';
import { Authority, DateAnswerView } from './date-answer-view.js';
import { NotingTable } from './noting-table.js';
import { WarningList } from './warning-list.js';

/** What the calculator found, under the question it was asked. */
export function CalculatorAnswerView({ answer }: { readonly answer: CalculatorAnswer }): Html {
  const { question, rule } = answer;
  return (
    <Section id="answer" title="The answer">
      <p class="question">
        {rule !== null && (
          <>
            <To link={rule} />
            {': '}
          </>
        )}
        {question}
      </p>
      <Found answer={answer} />
    </Section>
  );
}

function Found({ answer }: { readonly answer: CalculatorAnswer }): Html {
  switch (answer.kind) {
    case 'date':
      return <DateAnswerView answer={answer.answer} />;
    case 'condition':
      return (
        <>
          <p class="big-date">Until {answer.until}</p>
          <p>The rule names no day.</p>
          <Authority authority={answer.authority} />
        </>
      );
    case 'none':
      return (
        <>
          <p class="big-date">No date</p>
          <p>{answer.why}</p>
          <WarningList warnings={answer.warnings} due={null} />
          <Authority authority={answer.authority} />
        </>
      );
    case 'noting':
      return (
        <>
          <NotingTable rows={answer.rows} steps={answer.steps} />
          <WarningList warnings={answer.warnings} due={answer.rows[0]?.due ?? null} />
          <Authority authority={answer.authority} />
        </>
      );
  }
}

import type { Html } from '../../platform/html/html.js';
import { On } from '../layout/parts.js';
import type { Due } from '../words/due-words.js';
import { CountTable } from './count-table.js';
import type { DateAnswer } from './date-answer.js';
import { DueText, WarningList } from './warning-list.js';

/** A date that was worked out: the date, and why it is that one. */
export function DateAnswerView({ answer }: { readonly answer: DateAnswer }): Html {
  return (
    <>
      <BigDate due={answer.due} />
      <DateReasons answer={answer} />
    </>
  );
}

/** Why a date is that one: its warnings, its count, and what it rests on. */
export function DateReasons({
  answer: { due, unmoved, warnings, count, authority },
}: {
  readonly answer: DateAnswer;
}): Html {
  return (
    <>
      {unmoved !== null && (
        <p>
          The period itself runs to <DueText due={unmoved} />; what moved the date stands in the
          count.
        </p>
      )}
      <WarningList warnings={warnings} due={due} />
      <CountTable caption="The count, step by step" parts={count} />
      <Authority authority={authority} />
    </>
  );
}

/** A date in large type, with the moment at which it is over. */
export function BigDate({ due }: { readonly due: Due }): Html {
  const { weekday, day, clock, isWholeDay } = due;
  return (
    <>
      <p class="big-date">
        {weekday}, <On day={day} />
        {!isWholeDay && clock !== null && <span>, {clock}</span>}
      </p>
      {isWholeDay && clock !== null && (
        <p class="until">
          until {clock} (23:59), the end of the day in the court’s time zone, when filed
          electronically; otherwise until the clerk’s office closes
        </p>
      )}
    </>
  );
}

/** The paragraphs on which a date rests. */
export function Authority({ authority }: { readonly authority: readonly string[] }): Html | null {
  if (authority.length === 0) return null;
  return (
    <p class="rests-on">
      It rests on{' '}
      {authority.map((paragraph, index) => (
        <>
          {index === 0 ? '' : '; '}
          <cite>{paragraph}</cite>
        </>
      ))}
      .
    </p>
  );
}

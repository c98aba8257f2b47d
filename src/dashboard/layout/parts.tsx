import type { Child } from '../../platform/html/elements.js';
import type { Html } from '../../platform/html/html.js';
import type { Told } from '../words/outcome-words.js';
import type { Day, Link } from './links.js';

/** A status: its word, and a colour that says the same. */
export function Status({ told }: { readonly told: Told }): Html {
  return <strong class={`told ${told.tone}`}>{told.words}</strong>;
}

/** A calendar day. */
export function On({ day }: { readonly day: Day }): Html {
  return <time datetime={day.iso}>{day.text}</time>;
}

/** Words that lead somewhere. */
export function To({ link }: { readonly link: Link }): Html {
  return <a href={link.href}>{link.text}</a>;
}

/** Several links in a sentence: "Dkt. 2, Dkt. 5". */
export function Links({ links }: { readonly links: readonly Link[] }): Html {
  return (
    <>
      {links.map((link, index) => (
        <>
          {index === 0 ? '' : ', '}
          <To link={link} />
        </>
      ))}
    </>
  );
}

interface SectionParts {
  readonly id: string;
  readonly title: string;
  readonly children: Child;
}

/** A part of a page under its own heading, which links and readers can jump to. */
export function Section({ id, title, children }: SectionParts): Html {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface WideParts {
  readonly label: string;
  readonly children: Child;
}

/** Room for something wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
export function Wide({ label, children }: WideParts): Html {
  return (
    <div class="wide" role="region" aria-label={label} tabindex={0}>
      {children}
    </div>
  );
}

/** A cell that says its column's name when the rows are stacked on a narrow screen. */
export function Cell({ label, children }: WideParts): Html {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  );
}

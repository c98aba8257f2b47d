import { printDay } from '../law/calendar/civil-date.js';
import { printPage } from '../platform/html/html.js';
import type { Html } from '../platform/html/html.js';
import { sourceLinks } from './addresses.js';
import type { SourceLink } from './addresses.js';
import type { Section, Sentence, Source, Summary } from './summary.js';
import { explainStance } from './words/stance-words.js';

type Link = (source: Source) => SourceLink;

/** The summary as a small HTML document, with its stance in words beside every sentence and links to its sources. */
export function printHtml(summary: Summary): string {
  return printPage(
    <html lang="en-US">
      <head>
        <meta charset="utf-8" />
        <title>
          {summary.caption}, as of {printDay(summary.asOf)}
        </title>
      </head>
      <body>
        <main>
          <h1>{summary.caption}</h1>
          <p>
            No. {summary.docketNumber}, {summary.court.name}. As of {printDay(summary.asOf)}.
          </p>
          {summaryText(summary)}
        </main>
      </body>
    </html>,
  );
}

/** The headline and the sections alone, for a page that has a heading of its own. */
export function summaryText(summary: Summary): Html {
  const link = sourceLinks(summary);
  return (
    <article class="summary">
      <p class="summary-headline">
        <strong>{summary.headline}</strong>
      </p>
      {summary.sections.map((section) => sectionText(section, link))}
    </article>
  );
}

function sectionText({ title, sentences }: Section, link: Link): Html {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{sentences.map((sentence) => sentenceText(sentence, link))}</ul>
    </section>
  );
}

function sentenceText({ text, stance, sources }: Sentence, link: Link): Html {
  return (
    <li data-stance={stance}>
      {text}{' '}
      <small class="stance" title={explainStance(stance)}>
        {stance}
      </small>{' '}
      <small class="sources">
        {sources.map((source, index) => {
          const { words, address } = link(source);
          return (
            <>
              {index === 0 ? '' : ', '}
              <a href={address}>{words}</a>
            </>
          );
        })}
      </small>
    </li>
  );
}

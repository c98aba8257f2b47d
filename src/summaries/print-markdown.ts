import { printDay } from '../law/calendar/civil-date.js';
import { sourceLinks } from './addresses.js';
import type { SourceLink } from './addresses.js';
import type { Section, Sentence, Source, Summary } from './summary.js';
import { explainStance } from './words/stance-words.js';
import { STANCES } from './summary.js';

/** The summary as Markdown: every sentence is an item of a list, with its stance in words and links to its sources. */
export function printMarkdown(summary: Summary): string {
  const { caption, docketNumber, court, judge, headline, sections, asOf } = summary;
  const link = sourceLinks(summary);
  const where = [`No. ${docketNumber}`, court.name, judge?.name ?? ''].filter(
    (part) => part !== '',
  );
  const blocks = [
    `# ${escapeMarkdown(caption)}`,
    `${escapeMarkdown(where.join(', '))}. As of ${printDay(asOf)}.`,
    `**${escapeMarkdown(headline)}**`,
    ...sections.map((section) => printSection(section, link)),
    STANCES.map((stance) => `${stance}: ${explainStance(stance)}.`).join(' '),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printSection({ title, sentences }: Section, link: (source: Source) => SourceLink): string {
  return [`## ${title}`, '', ...sentences.map((sentence) => printSentence(sentence, link))].join(
    '\n',
  );
}

function printSentence(
  { text, stance, sources }: Sentence,
  link: (source: Source) => SourceLink,
): string {
  const links = sources.map((source) => {
    const { words, address } = link(source);
    return `[${escapeMarkdown(words)}](<${address}>)`;
  });
  return `- ${escapeMarkdown(text)} *(${stance})* ${links.join(', ')}`;
}

/**
 * Text that means itself in Markdown, wherever on a line it stands: no emphasis, link, code, heading, list, quotation,
 * HTML, table, formula, mention, or address that a reader's program would make a link of.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&@$^=]/gu, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+]/u, (mark) => `\\${mark}`)
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\b(www|mailto|xmpp)(?=[.:])/giu, '$1\\');
}

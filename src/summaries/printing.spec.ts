import { PARLER_FACTS } from '../../test/fixtures/dockets/parler-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import { printHtml } from './print-html.js';
import { escapeMarkdown, printMarkdown } from './print-markdown.js';
import { summarise } from './summarise.js';

const DAY = civilDate('2021-01-22');

describe('a summary printed as Markdown', () => {
  const lines = printMarkdown(summarise(PARLER_FACTS, DAY)).split('\n');

  it('opens with the caption, the docket number and the headline', () => {
    expect(lines.slice(0, 5)).toEqual([
      '# Parler LLC v. Amazon Web Services, Inc.',
      '',
      'No. 2:21-cv-00031-BJR, United States District Court for the Western District of Washington, Barbara Jacobs Rothstein. As of January 22, 2021.',
      '',
      '**Request for a preliminary injunction denied on January 21, 2021; the case is pending.**',
    ]);
  });

  it('gives each sentence its stance in words and a link to each source', () => {
    expect(lines).toContain(
      '- On the claim for breach of contract (count 2), the court found that Parler LLC had not shown that it is likely to succeed on the merits: Parler LLC “failed to demonstrate that it is likely to prevail on the merits of any of its three claims” (Dkt. 34 at 14). *(found)* [Dkt. 34 at 14](</c/wawd/2:21-cv-00031/34>)',
    );
    expect(lines).toContain(
      '- The plaintiff is Parler LLC. *(procedural)* [case record](</c/wawd/2:21-cv-00031>)',
    );
    expect(lines.join('\n')).toContain('[unnumbered entry](</c/wawd/2:21-cv-00031/e/opposition>)');
  });

  it.each([
    ['*not* bold', '\\*not\\* bold'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['1. Acme', '1\\. Acme'],
    ['- Acme', '\\- Acme'],
    ['<script>', '\\<script\\>'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['a|b', 'a\\|b'],
  ])('prints %j as itself', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('a summary printed as HTML', () => {
  it('is a document whose sentences carry their stance and links', () => {
    const html = printHtml(summarise(PARLER_FACTS, DAY));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-US">/u);
    expect(html).toContain(
      '<li data-stance="alleged">Count 2 alleges breach of contract, under Washington common law. <small class="stance" title="What a pleading alleges; the court has not found it">alleged</small> <small class="sources"><a href="/c/wawd/2:21-cv-00031/1">Dkt. 1</a></small></li>',
    );
  });

  it('prints what a docket calls a tag as text', () => {
    const caption = '<img src=x onerror=alert(1)> v. "R&D"';
    const html = printHtml(summarise({ ...PARLER_FACTS, caption }, DAY));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; v. &quot;R&amp;D&quot;');
    expect(html).not.toContain('<img');
  });

  it('reaches entries that share a number by their ids', () => {
    const entries = PARLER_FACTS.entries.map((entry) =>
      entry.id === 'motion' ? { ...entry, number: 1 } : entry,
    );
    const html = printHtml(summarise({ ...PARLER_FACTS, entries }, DAY));
    expect(html).toContain('href="/c/wawd/2:21-cv-00031/e/motion"');
    expect(html).toContain('href="/c/wawd/2:21-cv-00031/e/complaint"');
  });
});

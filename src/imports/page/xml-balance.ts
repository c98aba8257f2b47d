import { refuse } from '../snapshot/reading.js';
import type { Refused } from '../snapshot/reading.js';
import { tagAt } from './xml-tags.js';

/** No docket file or feed nests a dozen deep. */
export const DEEPEST_XML = 100;

/** Five times the tags of the largest docket that can be imagined: a tree takes far more memory than its text. */
const MOST_MARKS = 1_000_000;

/** XML in which every tag has its fellow, and whether the source itself ended its root. */
export interface BalancedXml {
  readonly ok: true;
  readonly xml: string;
  readonly complete: boolean;
}

const LONGEST_DOCUMENT_TYPE = 1_000;
const DOCUMENT_TYPE = /^<!DOCTYPE[^"'[>]*(?:"[^"]*"[^"'[>]*|'[^']*'[^"'[>]*)*([[>])/i;

/**
 * The source with its tags balanced, so that a strict parser can read it: an end tag that is missing is put in, one
 * that ends nothing is dropped, and a `<` that begins no tag becomes a character. In the files that are read here no
 * element stands in another of its own name: where one begins, the one before it has ended. A document type may only
 * name its definition, which is never fetched; one that defines anything itself (an entity) is refused.
 */
export function balanceXml(source: string): BalancedXml | Refused {
  const balance = new Balance(source);
  const refused = balance.run();
  return refused ?? { ok: true, xml: balance.parts.join(''), complete: balance.complete };
}

class Balance {
  readonly parts: string[] = [];
  complete = false;
  private readonly open: string[] = [];
  private readonly openNames = new Set<string>();
  private at = 0;
  private begun = false;
  private marks = 0;

  constructor(private readonly source: string) {}

  run(): Refused | null {
    const { source } = this;
    while (!(this.begun && this.open.length === 0)) {
      const next = source.indexOf('<', this.at);
      this.add(source.slice(this.at, next < 0 ? source.length : next));
      if (next < 0) break;
      this.at = next;
      this.marks += 1;
      if (this.marks > MOST_MARKS) return refuse('too-large');
      const refused = source[next + 1] === '!' ? this.declaration() : this.tag();
      if (refused !== null) return refused;
    }
    this.closeFrom(0);
    return null;
  }

  private tag(): Refused | null {
    const { source, at } = this;
    if (source[at + 1] === '?') return this.skipTo('?>');
    const tag = tagAt(source, at);
    if (tag === null) return this.character();
    this.at = tag.end;
    if (tag.kind === 'end') {
      this.close(tag.name);
      return null;
    }
    // A second root would be a second file: what stands in it is read as part of the first.
    if (tag.name === this.open[0]) return null;
    if (this.openNames.has(tag.name)) this.closeFrom(this.open.lastIndexOf(tag.name));
    if (tag.kind === 'start') this.push(tag.name);
    else if (!this.begun) this.begun = this.complete = true;
    this.parts.push(source.slice(at, tag.end));
    return this.open.length > DEEPEST_XML ? refuse('too-deep') : null;
  }

  private push(name: string): void {
    this.begun = true;
    this.open.push(name);
    this.openNames.add(name);
  }

  private close(name: string): void {
    if (!this.openNames.has(name)) return;
    this.complete = name === this.open[0];
    this.closeFrom(this.open.lastIndexOf(name));
  }

  private closeFrom(depth: number): void {
    for (const name of this.open.splice(depth).reverse()) {
      this.openNames.delete(name);
      this.parts.push(`</${name}>`);
    }
  }

  private declaration(): Refused | null {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      // It separates two runs of text, but says nothing.
      this.add('<!---->');
      return this.skipTo('-->', 4);
    }
    if (source.startsWith('<![CDATA[', at)) return this.characterData();
    if (/^<!doctype$/i.test(source.slice(at, at + 9))) return this.documentType();
    return this.skipTo('>');
  }

  private characterData(): Refused | null {
    const { source, at } = this;
    const end = source.indexOf(']]>', at);
    this.add(`${source.slice(at, end < 0 ? source.length : end)}]]>`);
    this.at = end < 0 ? source.length : end + 3;
    return null;
  }

  private documentType(): Refused | null {
    const beginning = this.source.slice(this.at, this.at + LONGEST_DOCUMENT_TYPE);
    const [whole, last] = DOCUMENT_TYPE.exec(beginning) ?? [];
    if (whole === undefined || last !== '>') return refuse('malformed', { detail: DEFINES });
    this.at += whole.length;
    return null;
  }

  /** Leaves out what ends with `mark`, and all that is left where it does not end. */
  private skipTo(mark: string, beginning = 2): null {
    const end = this.source.indexOf(mark, this.at + beginning);
    this.at = end < 0 ? this.source.length : end + mark.length;
    return null;
  }

  private character(): null {
    this.add('&lt;');
    this.at += 1;
    return null;
  }

  private add(text: string): void {
    if (this.open.length > 0 && text !== '') this.parts.push(text);
  }
}

const DEFINES =
  'The file has a DOCTYPE that is broken or defines entities itself. No docket file does; Nunc does not read such files.';

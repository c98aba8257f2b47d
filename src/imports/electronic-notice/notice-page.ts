import { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { firstNotBelow } from './ascending.js';
import { PrintedPage } from './printed-page.js';

/**
 * The page that a mail's text makes, asked what it contains. The words of a notice are often spread over elements that
 * lie deep in one another, so the question is answered from the places at which the words stand in the whole text.
 */
export class NoticePage {
  readonly printed: PrintedPage;
  /** All the text of the page. */
  readonly text: string;
  /** Where in the text each run begins, and at last where the text ends. */
  private readonly begins: number[] = [];
  private readonly found = new Map<string, readonly number[]>();

  private constructor(readonly page: CourtPage) {
    this.printed = new PrintedPage(page);
    this.text = page.text(page.root);
    let begin = 0;
    for (const { value } of page.texts) {
      this.begins.push(begin);
      begin += value.length;
    }
    this.begins.push(begin);
  }

  /** @throws {TooDeep} for a page nested deeper than any court's */
  static of(source: string): NoticePage {
    return new NoticePage(CourtPage.of(source));
  }

  /** Whether the text of an element contains a phrase, as it is written. */
  contains(element: PageElement, phrase: string): boolean {
    const from = this.begins[element.textFrom] ?? 0;
    const to = this.begins[element.textTo] ?? 0;
    const places = this.placesOf(phrase);
    const first = places[firstNotBelow(places, from)];
    return first !== undefined && first + phrase.length <= to;
  }

  /** How long the text of an element is. */
  lengthOf(element: PageElement): number {
    return (this.begins[element.textTo] ?? 0) - (this.begins[element.textFrom] ?? 0);
  }

  /** The elements of a tag that contain a phrase, in document order. */
  containing(tag: string, phrase: string): PageElement[] {
    return this.page.all(tag).filter((element) => this.contains(element, phrase));
  }

  private placesOf(phrase: string): readonly number[] {
    const known = this.found.get(phrase);
    if (known !== undefined) return known;
    const places: number[] = [];
    let at = this.text.indexOf(phrase);
    for (; at >= 0; at = this.text.indexOf(phrase, at + 1)) places.push(at);
    this.found.set(phrase, places);
    return places;
  }
}

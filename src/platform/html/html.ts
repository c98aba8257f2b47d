/** Markup that may be printed as it stands: the runtime makes it from escaped text, or `trusted` vouches for it. */
export class Html {
  constructor(readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** Vouches for markup written in our own source. Never for text that came from a docket, a form or an address. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** A whole page, as it is sent: standards mode, then the document. */
export function printPage(page: Html): string {
  return `<!doctype html>\n${page.markup}\n`;
}

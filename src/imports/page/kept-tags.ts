/** The elements a court page is read by; every other element disappears and its children take its place. */
export const KEPT_TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym area article aside b bdi bdo blockquote br caption center cite code col colgroup data dd del
  details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd li
  map mark nav ol p pre q rp rt rtc ruby s samp small span strike strong sub summary sup table tbody td th thead time
  tr tt u ul var wbr`.split(/\s+/),
);

/** The elements that go with all they contain. */
export const DROPPED_TAGS: ReadonlySet<string> = new Set(['script', 'style', 'template']);

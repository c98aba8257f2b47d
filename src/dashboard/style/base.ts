/** Type, rules and links. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', 'URW Palladio L', P052, Georgia, 'Times New Roman', serif;
  font-variant-numeric: lining-nums;
  overflow-wrap: break-word;
}
.masthead, main, .foot { max-width: 66rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 700; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.55rem, 1.1rem + 2vw, 2.35rem); letter-spacing: -0.01em; }
h2 {
  margin-top: 3.25rem;
  padding-top: 0.7rem;
  border-top: 1px solid var(--edge);
  font-size: 1.4rem;
}
h3 { margin-top: 2.25rem; font-size: 1.15rem; }
h4 { margin-top: 1.5rem; font-size: 1rem; font-style: italic; font-weight: 500; }
p { margin: 0.6rem 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
ul, ol { padding-left: 1.3rem; margin: 0.6rem 0; }
b, strong { font-weight: 700; }
time { white-space: nowrap; }
blockquote { margin: 0.4rem 0; padding-left: 1rem; border-left: 2px solid var(--rule); }
blockquote p { margin: 0; max-width: 62ch; }
.under { display: block; color: var(--soft); font-size: 0.9rem; font-weight: 400; line-height: 1.45; }
.line { display: block; }
.nothing, .empty { color: var(--soft); font-style: italic; }
.kicker {
  color: var(--soft);
  font-size: 0.95rem;
  letter-spacing: 0.02em;
  margin: 0;
}
.told { font-weight: 700; }
.open { --tone: var(--open); }
.held { --tone: var(--held); }
.ended { --tone: var(--ended); }
.for { --tone: var(--for); }
.against { --tone: var(--against); }
.mixed { --tone: var(--mixed); }
.plain { --tone: var(--plain); }
.told { color: var(--tone); }
.mark {
  display: inline-block;
  padding: 0 0.4rem;
  border: 1px solid currentcolor;
  border-radius: 2px;
  color: var(--against);
  font-size: 0.82rem;
  line-height: 1.5;
}
.mark.care { color: var(--open); }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; z-index: 1; }
`;

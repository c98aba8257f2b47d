/** Tables: the docket, rows that stack on a narrow screen, the matrix that scrolls. */
export const TABLES = `
table { width: 100%; border-collapse: collapse; margin-top: 1rem; font-variant-numeric: lining-nums tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; max-width: 75ch; font-size: 0.97rem; }
th, td { text-align: left; vertical-align: top; padding: 0.65rem 1.25rem 0.65rem 0; border-top: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); padding-block: 0 0.35rem; font-size: 0.92rem; vertical-align: bottom; }
tbody tr:first-child > * { border-top: 0; }
tbody th { font-weight: 700; }
.wide { overflow-x: auto; margin-top: 1rem; }
.wide table { margin-top: 0; }
.matrix { min-width: 46rem; }
.matrix th:first-child { min-width: 14rem; }
.matrix .under { min-height: 1.5rem; }
.matrix .nothing { white-space: nowrap; }
.descent { list-style: none; margin: 0; padding: 0; }
.descent li + li { margin-top: 0.55rem; padding-left: 1rem; position: relative; }
.descent li + li::before {
  content: '';
  position: absolute;
  left: 0.15rem;
  top: -0.3rem;
  width: 0.55rem;
  height: 1.05rem;
  border: solid var(--edge);
  border-width: 0 0 1px 1px;
}
.waiting { white-space: nowrap; }
.station { display: block; font-style: italic; }
.docket td { padding-block: 0.85rem; }
.docket .number { width: 3.6rem; }
.docket .number a { display: inline-block; min-width: 1.6rem; min-height: 1.6rem; font-weight: 700; }
.docket .day { width: 8.2rem; }
.docket p { margin: 0 0 0.2rem; max-width: 72ch; overflow-wrap: anywhere; }
.docket .ruling .what b, .docket .ruling .what a { color: var(--accent); }
.who { color: var(--soft); font-size: 0.9rem; }
.what { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.15rem 0.6rem; }
.effect { color: var(--soft); font-size: 0.95rem; }
@media (max-width: 40rem) {
  .docket .number { width: 2.4rem; padding-right: 0.5rem; }
  .docket .day { width: 4.6rem; padding-right: 0.7rem; font-size: 0.92rem; }
  .docket .day time { white-space: normal; }
  .stacks, .stacks caption, .stacks tbody, .stacks tr, .stacks th, .stacks td { display: block; }
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacks tr { padding-block: 0.8rem; border-top: 1px solid var(--rule); }
  .stacks tr:first-child { border-top: 2px solid var(--ink); }
  .stacks th, .stacks td { border: 0; padding: 0.15rem 0; }
  .stacks td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 0.75rem; }
  .stacks td > * { grid-column: 2; }
  .stacks td::before { content: attr(data-label); grid-column: 1; grid-row: 1 / span 9; color: var(--soft); font-size: 0.9rem; }
}
`;

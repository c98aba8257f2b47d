/** Requests as lanes: words beside a line on a shared scale of days; one under the other on a narrow screen. */
export const LANES = `
.lanes ul, .lanes ol { list-style: none; margin: 0; padding: 0; }
.lanes-note { max-width: 75ch; color: var(--soft); }
.lanes details { border-top: 1px solid var(--rule); padding-top: 0.6rem; }
.lane { padding-block: 1rem 1.1rem; border-top: 1px solid var(--rule); }
.lanes > ul > .lane:first-child { border-top: 2px solid var(--ink); }
.lane:target { background: var(--sheet); outline: 0.5rem solid var(--sheet); }
.lane h3 { margin: 0; font-size: 1.0625rem; }
.lane p { margin: 0.15rem 0; }
.lane-note { color: var(--soft); }
.stations + .lane-note { padding-left: 1.6rem; }
.lane > div, .lane-scale { min-width: 0; }
.strip, .scale { display: block; width: calc(100% - 1rem); margin-inline: 0.5rem; height: 1.75rem; overflow: visible; }
.strip svg, .shape svg { overflow: visible; }
.scale text { fill: var(--soft); }
.track { fill: var(--rule); }
.way { fill: var(--tone); transform: translateY(-1.5px); }
.full { fill: var(--tone); stroke: var(--paper); stroke-width: 1.5; }
.hollow { fill: var(--paper); stroke: var(--tone); stroke-width: 2; }
.stations { display: grid; gap: 0.3rem; }
.stations li { display: grid; grid-template-columns: 1rem 7.9rem minmax(0, 1fr); gap: 0 0.6rem; align-items: start; }
.stations a { display: inline-block; min-height: 1.6rem; }
.shape { width: 1rem; height: 1.6rem; --tone: var(--soft); }
.stations .told { color: var(--tone); }
.happened { color: var(--soft); }
@media (min-width: 56rem) {
  .lane { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 0 2rem; }
  .lane-scale { margin-left: 19rem; }
}
@media (max-width: 56rem) {
  .between { display: none; }
}
@media (max-width: 30rem) {
  .stations li { grid-template-columns: 1rem minmax(0, 1fr); }
  .stations li > :last-child { grid-column: 2; }
}
`;

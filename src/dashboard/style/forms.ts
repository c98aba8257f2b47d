/** Forms, their faults, and the dates they are answered with. */
export const FORMS = `
.asks { margin-top: 1rem; }
.fields { display: grid; gap: 0.9rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); align-items: start; }
.fields .long { grid-column: 1 / -1; }
.fields label { display: block; color: var(--soft); }
.fields input, .fields select, .fields textarea { width: 100%; }
.asks select, .asks textarea { font: inherit; min-height: 2.25rem; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 3px; max-width: 100%; padding: 0.15rem 0.4rem; }
.asks [aria-invalid] { border: 2px solid var(--against); }
.asks details { margin-top: 0.9rem; }
.asks details .fields { margin-top: 0.6rem; }
.send { margin-top: 1rem; }
.hint { margin: 0.2rem 0 0; color: var(--soft); font-size: 0.9rem; line-height: 1.4; }
.fault { margin: 0.2rem 0 0; color: var(--against); font-weight: 700; font-size: 0.95rem; line-height: 1.4; overflow-wrap: anywhere; }
.notice ul { margin: 0.3rem 0; padding-left: 1.1rem; overflow-wrap: anywhere; }
.notice li a, .relations li a { display: inline-block; min-height: 1.6rem; vertical-align: top; }
.big-date { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.2rem); font-weight: 700; line-height: 1.2; margin: 1rem 0 0.2rem; text-wrap: balance; overflow-wrap: anywhere; }
.big-date time { white-space: normal; }
.until { margin-top: 0; color: var(--soft); max-width: 62ch; }
.until strong { color: var(--ink); }
.question { font-size: 1.1rem; max-width: 68ch; }
.doubts { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: 0.8rem; }
.doubts li { border-left: 4px solid var(--open); padding-left: 1rem; max-width: 74ch; }
.doubts p { margin: 0.15rem 0; }
.readings { font-weight: 700; }
.rests-on { max-width: 74ch; }
.rests-on cite { font-style: normal; }
.folded { list-style: none; padding: 0; margin: 0.3rem 0; color: var(--soft); }
.steps-of-noting { max-width: 74ch; }
.quoted { font-style: italic; }
.undated { font-weight: 400; font-style: italic; overflow-wrap: anywhere; }
.left { font-weight: 700; }
.deadlines th:first-child { width: 12rem; }
.deadlines th:nth-child(3) { width: 15rem; }
.deadlines th:nth-child(4) { width: 10rem; }
.deadlines a, .rules th a { display: inline-block; min-height: 1.6rem; }
.counting th:first-child { width: 9rem; }
.counting tbody th { font-weight: 400; }
.counting td:nth-child(2) { width: 6rem; }
.subscribe { margin-top: 1.2rem; }
.feed { overflow-wrap: anywhere; padding: 0.8rem 1rem; background: var(--sheet); font-family: monospace; }
@media (max-width: 40rem) {
  .stacks td.run { display: block; }
  .stacks td.run::before { content: none; }
  .stacks.deadlines th, .stacks.counting th, .stacks.counting td { width: auto; }
}
`;

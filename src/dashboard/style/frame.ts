/** Masthead, foot, the head of a page and the choice of a day. */
export const FRAME = `
.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.2rem 2rem;
  padding-block: 1.1rem 0.7rem;
}
.masthead::after { content: ''; flex-basis: 100%; height: 4px; border-block: 1px solid var(--ink); border-top-width: 2px; }
.wordmark { font-size: 1.5rem; font-weight: 700; letter-spacing: 0.02em; color: var(--ink); text-decoration: none; }
.wordmark:hover { color: var(--accent); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.4rem; list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; min-height: 1.75rem; padding-block: 0.1rem; }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
.foot { margin-top: 4rem; padding-block: 1rem 3rem; }
.foot p { border-top: 1px solid var(--rule); padding-top: 1rem; max-width: 70ch; color: var(--soft); font-size: 0.9rem; }
.head { display: grid; gap: 1.5rem 3rem; margin-top: 2.25rem; }
@media (min-width: 56rem) { .head { grid-template-columns: minmax(0, 1fr) 20rem; align-items: start; } }
.head h1 { margin-top: 0.35rem; }
h1.long { font-size: clamp(1.25rem, 1.1rem + 0.8vw, 1.6rem); }
.number-line { font-size: 1.1rem; margin-top: 0.5rem; }
.as-of { background: var(--sheet); padding: 0.9rem 1.1rem 1rem; border-top: 2px solid var(--edge); font-size: 0.95rem; }
.as-of-now { margin: 0 0 0.5rem; font-weight: 700; }
.as-of form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.6rem; }
.as-of label { flex-basis: 100%; color: var(--soft); }
input, button { font: inherit; min-height: 2.25rem; border-radius: 3px; }
input { border: 1px solid var(--edge); background: var(--paper); color: var(--ink); padding: 0.15rem 0.5rem; max-width: 100%; }
button { border: 1px solid var(--ink); background: var(--ink); color: var(--paper); padding: 0.15rem 1rem; cursor: pointer; }
button:hover { background: var(--accent); border-color: var(--accent); }
.steps-in-time, .days { list-style: none; padding: 0; margin: 0.6rem 0 0; }
.steps-in-time a, .days a { display: inline-block; min-height: 1.6rem; }
.days { columns: 2; }
details { margin-top: 0.4rem; }
summary { cursor: pointer; min-height: 1.6rem; color: var(--soft); }
.standing { margin-top: 2rem; padding: 0.2rem 0 0.2rem 1.1rem; border-left: 6px solid var(--tone); }
.standing p { margin: 0.15rem 0; max-width: 68ch; }
.standing-line { font-size: 1.25rem; }
.lead { margin-top: 1.6rem; font-size: 1.15rem; max-width: 62ch; }
.lead .more { font-size: 1rem; }
.contents { margin-top: 2rem; padding-block: 0.5rem; border-block: 1px solid var(--rule); font-size: 0.97rem; }
.crumbs { margin: 1.75rem 0 0; }
`;

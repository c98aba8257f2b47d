/** Findings, parties, lists and figures. */
export const SECTIONS = `
.quotations { padding-left: 2rem; }
.quotations li { margin-bottom: 1.3rem; }
.quotations li:target { background: var(--sheet); outline: 0.5rem solid var(--sheet); }
.quotations p { margin: 0.15rem 0; }
.factor { color: var(--ink); font-weight: 700; }
.pinpoint { font-size: 0.95rem; padding-left: 1rem; }
.parties { list-style: none; padding: 0; display: grid; gap: 1.2rem 3rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.parties p { margin: 0; }
.role { display: block; color: var(--soft); font-style: italic; }
.counsel { list-style: none; padding: 0.3rem 0 0 0.9rem; margin: 0.3rem 0 0; border-left: 2px solid var(--rule); }
.terms { display: grid; gap: 0.9rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); margin: 1rem 0; }
dt { color: var(--soft); font-size: 0.9rem; }
dd { margin: 0; }
.figures { list-style: none; padding: 0; margin: 2rem 0 0; display: grid; gap: 0.9rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); }
@media (min-width: 56rem) { .figures { grid-template-columns: repeat(5, 1fr); } }
.figures a { display: block; padding: 0.6rem 0 0.7rem 0.9rem; border-left: 4px solid var(--tone, var(--edge)); color: var(--ink); text-decoration: none; background: var(--sheet); height: 100%; }
.figures b { display: block; font-size: 2.1rem; line-height: 1.1; font-variant-numeric: lining-nums; }
.figures a:hover span, .figures a[aria-current] span { text-decoration: underline; }
.left-out { color: var(--soft); font-size: 0.95rem; max-width: 75ch; }
.entry-head { margin-top: 1.5rem; }
.as-printed { white-space: pre-line; overflow-wrap: anywhere; margin: 1.2rem 0 1.4rem; padding: 1.1rem 1.3rem; background: var(--sheet); font-size: 1.15rem; }
.relations li { margin-bottom: 0.25rem; }
.notice { border-left: 6px solid var(--against); padding-left: 1.1rem; margin-top: 1.5rem; }
.notice p { margin: 0.2rem 0; }
.relations { list-style: none; padding: 0; }
.paging { margin-top: 1rem; display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
.paging a { min-height: 1.6rem; display: inline-block; }
.summary-headline { margin-top: 1.6rem; font-size: 1.25rem; max-width: 62ch; }
.summary ul { list-style: none; padding: 0; max-width: 74ch; }
.summary li { margin-bottom: 0.55rem; padding-left: 1rem; border-left: 2px solid var(--rule); }
.summary .stance { color: var(--soft); font-style: italic; margin-left: 0.3rem; }
.case-number { display: block; }
.count a { display: inline-block; min-width: 1.6rem; min-height: 1.6rem; }
.upload label, legend { display: block; color: var(--soft); }
.upload textarea { width: 100%; font: 0.95rem/1.4 monospace; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 3px; padding: 0.5rem; }
.upload select { font: inherit; min-height: 2.25rem; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 3px; max-width: 100%; }
.upload input[type='file'] { width: 100%; padding: 1.2rem; border: 2px dashed var(--edge); background: var(--sheet); }
.because { margin: 0; }
fieldset { border: 0; padding: 0; margin: 0.4rem 0 0; }
.choice { display: inline-flex; align-items: center; gap: 0.3rem; margin-right: 1.2rem; min-height: 1.6rem; }
.choice input { min-height: 1.2rem; }
ins { text-decoration: none; font-weight: 700; }
progress { width: min(100%, 20rem); }
`;

/** What was read in a text: the underlined words, the list of conclusions, and the buttons of a review. */
export const READINGS = `
mark { background: none; color: inherit; }
.read {
  text-decoration: underline;
  text-decoration-color: var(--tone);
  text-decoration-thickness: 2px;
  text-underline-offset: 0.22em;
  text-decoration-skip-ink: none;
}
.read.shared { text-decoration-style: double; text-decoration-thickness: 1.5px; }
.read.unsure { text-decoration-style: dashed; }
.read.kind { --tone: var(--accent); }
.read.asks { --tone: var(--open); }
.read.names { --tone: var(--held); }
.read.decides { --tone: var(--for); }
.read.dates { --tone: var(--mixed); }
.read.marks { --tone: var(--edge); }
.reading-standing { border-left: 4px solid var(--open); padding-left: 1rem; max-width: 74ch; }
.conclusions { list-style: none; padding: 0; margin: 1rem 0; display: grid; gap: 0.9rem 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); align-items: start; }
.conclusions li { min-width: 0; overflow-wrap: anywhere; }
.conclusions p { margin: 0; }
.conclusions .mark { margin-left: 0.5rem; }
.conclusions a { display: inline-block; min-height: 1.6rem; }
.rests-on-words { line-height: 1.6; }
.rule-name { display: block; color: var(--soft); font-size: 0.9rem; }
.key { color: var(--soft); font-size: 0.95rem; max-width: 75ch; }
.answers { display: flex; flex-wrap: wrap; gap: 0.9rem 2rem; align-items: end; margin-top: 1.2rem; }
.answers form { max-width: 100%; display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem; align-items: end; margin: 0; }
.answers label { flex-basis: 100%; color: var(--soft); }
.answers select { min-width: 0; font: inherit; min-height: 2.25rem; background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 3px; padding: 0.15rem 0.4rem; max-width: 100%; }
.answers .lesser { background: var(--paper); color: var(--ink); }
.answers .lesser:hover { background: var(--accent); color: var(--paper); }
.answers a { display: inline-block; min-height: 1.75rem; padding-block: 0.35rem; }
kbd { border: 1px solid var(--edge); border-radius: 3px; padding: 0 0.35rem; font: 0.9rem/1.4 monospace; background: var(--sheet); color: var(--ink); }
.keys { margin-top: 1.2rem; color: var(--soft); }
.keys input { min-height: 1.2rem; width: 1.2rem; vertical-align: middle; }
.waits { border-left: 4px solid var(--open); padding-left: 1rem; }
`;

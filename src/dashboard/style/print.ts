/** On paper: no controls, no colour of the ground, rows kept whole. */
export const PRINT = `
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  body { font-size: 10.5pt; }
  .skip, nav, .asks, .subscribe, .as-of form, .as-of details, .steps-in-time, .paging { display: none; }
  .masthead, main, .foot { max-width: none; padding-inline: 0; }
  .head { grid-template-columns: 1fr; margin-top: 1rem; }
  .as-of { padding: 0; border: 0; }
  tr, li, blockquote { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  .wide { overflow: visible; }
  .matrix { min-width: 0; font-size: 9pt; }
  .sources a[href^='http']::after { content: ' <' attr(href) '>'; font-size: 8.5pt; overflow-wrap: anywhere; }
}
`;

/** Ink on paper, and its negative. Every colour of words holds 4.5:1 against its ground (WCAG 2.2, 1.4.3). */
const DAY = `
  --paper: #fbfaf6;
  --sheet: #f3f0e8;
  --ink: #1d1b18;
  --soft: #57524a;
  --rule: #d8d2c5;
  --edge: #857d70;
  --accent: #7a1f2b;
  --open: #7d4a00;
  --held: #54428a;
  --ended: #4f4a43;
  --for: #1c6336;
  --against: #98201c;
  --mixed: #6b5200;
  --plain: #4f4a43;`;

const NIGHT = `
  --paper: #16150f;
  --sheet: #211f18;
  --ink: #ece7db;
  --soft: #b5ad9e;
  --rule: #3d392f;
  --edge: #8b8475;
  --accent: #eba79c;
  --open: #e6b76b;
  --held: #bdb0f0;
  --ended: #b5ad9e;
  --for: #8fd0a0;
  --against: #f29d94;
  --mixed: #dcc272;
  --plain: #b5ad9e;`;

export const PALETTE = `
:root {
  color-scheme: light dark;${DAY}
}
@media (prefers-color-scheme: dark) {
  :root {${NIGHT}
  }
}
@media print {
  :root {
    color-scheme: light;${DAY}
    --paper: #fff;
    --sheet: #fff;
  }
}
`;

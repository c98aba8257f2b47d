import type { Child } from '../../platform/html/elements.js';
import type { Html } from '../../platform/html/html.js';
import {
  CALCULATOR_ADDRESS,
  IMPORTS_ADDRESS,
  REVIEWS_ADDRESS,
  RULES_ADDRESS,
  STATUS_ADDRESS,
} from '../addresses.js';
import { ICON_ADDRESS } from '../style/icon.js';
import { STYLE_SHEET } from '../style/style-sheet.js';

const PAGES = [
  { id: 'status', text: 'Docket status', href: STATUS_ADDRESS },
  { id: 'calculator', text: 'Calculator', href: CALCULATOR_ADDRESS },
  { id: 'rules', text: 'Rules', href: RULES_ADDRESS },
  { id: 'imports', text: 'Imports', href: IMPORTS_ADDRESS },
  { id: 'reviews', text: 'Reviews', href: REVIEWS_ADDRESS },
] as const;
type MastheadPage = (typeof PAGES)[number]['id'];

interface Frame {
  /** What the page is, before the name of the program. */
  readonly title: string;
  /** Which of the pages in the masthead it is. */
  readonly here?: MastheadPage;
  /** Seconds after which the page is asked for again, while what it shows goes on. */
  readonly againIn?: number;
  /** A script of our own: the page must do without. */
  readonly script?: string;
  readonly children: Child;
}

/** What stands around every page: the head, the way to the content, the masthead and the foot. */
export function Layout(frame: Frame): Html {
  const { title, here, againIn, script, children } = frame;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {againIn !== undefined && <meta http-equiv="refresh" content={String(againIn)} />}
        <title>{title} | Nunc</title>
        <link rel="stylesheet" href={STYLE_SHEET.address} />
        {script !== undefined && <script src={script} defer />}
        <link rel="icon" type="image/svg+xml" href={ICON_ADDRESS} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Masthead here={here} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Foot />
      </body>
    </html>
  );
}

function Masthead({ here }: { readonly here: MastheadPage | undefined }): Html {
  return (
    <header class="masthead">
      <a class="wordmark" href={STATUS_ADDRESS}>
        Nunc
      </a>
      <nav aria-label="Pages">
        <ul>
          {PAGES.map(({ id, text, href }) => (
            <li>
              <a href={href} aria-current={id === here ? 'page' : null}>
                {text}
              </a>
            </li>
          ))}
          <li>
            <a href="/docs">Interface for programs</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Foot(): Html {
  return (
    <footer class="foot">
      <p>
        Every statement here rests on a docket entry or a named source. Days and clock times are the
        court’s own. This is not legal advice.
      </p>
    </footer>
  );
}

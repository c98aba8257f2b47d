import type { Child } from '../../platform/html/elements.js';
import type { Html } from '../../platform/html/html.js';
import { IMPORTS_ADDRESS, STATUS_ADDRESS } from '../addresses.js';
import { ICON_ADDRESS } from '../style/icon.js';
import { STYLE_SHEET } from '../style/style-sheet.js';

interface Frame {
  /** What the page is, before the name of the program. */
  readonly title: string;
  readonly isStatusPage?: boolean;
  readonly isImportsPage?: boolean;
  /** Seconds after which the page is asked for again, while what it shows goes on. */
  readonly againIn?: number;
  readonly children: Child;
}

/** What stands around every page: the head, the way to the content, the masthead and the foot. */
export function Layout(frame: Frame): Html {
  const { title, isStatusPage = false, isImportsPage = false, againIn, children } = frame;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {againIn !== undefined && <meta http-equiv="refresh" content={String(againIn)} />}
        <title>{title} | Nunc</title>
        <link rel="stylesheet" href={STYLE_SHEET.address} />
        <link rel="icon" type="image/svg+xml" href={ICON_ADDRESS} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Masthead isStatusPage={isStatusPage} isImportsPage={isImportsPage} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Foot />
      </body>
    </html>
  );
}

interface Here {
  readonly isStatusPage: boolean;
  readonly isImportsPage: boolean;
}

function Masthead({ isStatusPage, isImportsPage }: Here): Html {
  return (
    <header class="masthead">
      <a class="wordmark" href={STATUS_ADDRESS}>
        Nunc
      </a>
      <nav aria-label="Pages">
        <ul>
          <li>
            <a href={STATUS_ADDRESS} aria-current={isStatusPage ? 'page' : null}>
              Docket status
            </a>
          </li>
          <li>
            <a href={IMPORTS_ADDRESS} aria-current={isImportsPage ? 'page' : null}>
              Imports
            </a>
          </li>
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

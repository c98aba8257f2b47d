import type { RefusalPage } from '../layout/refusal-view.js';

/** A page that cannot be shown: why, and where to go instead. */
export class PageRefusal extends Error {
  constructor(
    readonly status: number,
    readonly page: RefusalPage,
  ) {
    super(page.says);
  }
}

/** The page stands at another address, and did so from the first. */
export class PageElsewhere extends Error {
  constructor(readonly address: string) {
    super(address);
  }
}

/** There is nothing at this address. */
export function noSuchPage(says: string): PageRefusal {
  return new PageRefusal(404, {
    title: 'There is no such page',
    says,
    choices: [],
    requestId: null,
  });
}

/** The address may mean several pages. */
export function whichPage(
  title: string,
  says: string,
  choices: RefusalPage['choices'],
): PageRefusal {
  return new PageRefusal(300, { title, says, choices, requestId: null });
}

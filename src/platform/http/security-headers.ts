/** What a page of ours may do: show itself, its own styles, scripts and pictures, and ask us. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The try-it page styles itself in place. */
const DOCS_POLICY = PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

type Headers = Readonly<Record<string, string>>;

/** An answer of the interface is no page, so there is little to forbid it; each header costs time. */
const OF_ANSWERS: Headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  // Cases are nobody else's business: no proxy keeps them, and a browser asks whether they changed.
  'cache-control': 'private, no-cache',
};

const OF_PAGES: Headers = {
  ...OF_ANSWERS,
  'content-security-policy': PAGE_POLICY,
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const OF_DOCS: Headers = { ...OF_PAGES, 'content-security-policy': DOCS_POLICY };

/** The headers that every answer at `url` carries, whatever it is. */
export function securityHeaders(url: string): Headers {
  if (url.startsWith('/api/')) return OF_ANSWERS;
  return url.startsWith('/docs') ? OF_DOCS : OF_PAGES;
}

/** What a page of ours may do: show itself, its own styles, scripts and pictures, and ask us. */
const PAGES = [
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
const DOCS = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

export const SECURITY_HEADERS = {
  'content-security-policy': PAGES,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Cases are nobody else's business: no proxy keeps them, and a browser asks whether they changed.
  'cache-control': 'private, no-cache',
};

export const SECURITY_HEADERS_OF_DOCS = { ...SECURITY_HEADERS, 'content-security-policy': DOCS };

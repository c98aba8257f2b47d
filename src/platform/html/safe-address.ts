const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const OPENED = new Set(['http', 'https', 'mailto']);

/**
 * The address, or null when following it could run code or leave the web: `javascript:`, `data:`, `file:` and every
 * other scheme but http, https and mailto. Browsers pass over blanks and control characters in a scheme, so does
 * the check.
 */
export function safeAddress(address: string): string | null {
  // eslint-disable-next-line no-control-regex -- control characters are what a disguised scheme hides behind
  const scheme = SCHEME.exec(address.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''))?.[1];
  return scheme === undefined || OPENED.has(scheme.toLowerCase()) ? address : null;
}

const SCHEMES = ['postgres:', 'postgresql:'];

/** What is wrong with `value` as a DATABASE_URL, or undefined. Never repeats its password. */
export function faultOfDatabaseUrl(value: string): string | undefined {
  if (!URL.canParse(value) || !isDecodable(value)) {
    return (
      'is not a URL (not shown here, it may hold a password, in which signs such as # / @ % have ' +
      'to be written as %23 %2F %40 %25)'
    );
  }
  const { protocol, hostname, searchParams } = new URL(value);
  if (!SCHEMES.includes(protocol)) {
    return `begins with '${protocol}' (the rest is not shown, it may hold a password)`;
  }
  if (hostname === '' && !searchParams.has('host')) return `names no host: '${forPrint(value)}'`;
  return undefined;
}

/** `url` without its password, fit for a log or a terminal. */
export function forPrint(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  // A driver also takes the password from the query, and other parameters are of no interest.
  shown.search = '';
  return shown.href;
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

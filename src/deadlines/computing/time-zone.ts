/** The name of the zone that `text` names, as IANA writes it; null when Intl knows none. An offset is no zone. */
export function readTimeZone(text: string): string | null {
  if (!/^[a-z]/i.test(text)) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

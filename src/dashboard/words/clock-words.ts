const CLOCK = /^(\d{2}):(\d{2})$/;

/** The clock time in the court's zone, of an instant ("10:00 AM PST") or of `HH:MM` there ("10:00 AM"); null for none. */
export function clockWords(at: string | null, timeZone: string): string | null {
  if (at === null) return null;
  const [, hours, minutes] = CLOCK.exec(at) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    const hour = Number(hours);
    return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
  }
  return inZone(at, timeZone, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
}

/** The day and clock time of an instant in the court's zone: "Jan 21, 2021, 4:05 PM PST". */
export function momentWords(instant: string, timeZone: string): string {
  return inZone(instant, timeZone, {
    ...{ year: 'numeric', month: 'short', day: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  });
}

function inZone(instant: string, timeZone: string, form: Intl.DateTimeFormatOptions): string {
  return formatOf(timeZone, form).format(new Date(instant)).replaceAll('\u202f', ' ');
}

// To make one takes longer than to use it a hundred times, and a docket may report hundreds of hearings.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${form.day ?? ''}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone, ...form });
  formats.set(key, known);
  return known;
}

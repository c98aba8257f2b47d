import type { CivilDate } from '../../law/calendar/civil-date.js';
import { dayAfter } from '../court-text/read-day.js';
import type { HeaderValue } from './header-values.js';

/** The days that the header prints; null where it does not. */
export interface HeaderDays {
  readonly filedOn: CivilDate | null;
  readonly lastFiledOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
  readonly dischargedOn: CivilDate | null;
  readonly convertedOn: CivilDate | null;
}

/** The days of the header. A label and its day are two runs of text, so they are looked for in all runs together too. */
export function headerDays(values: readonly HeaderValue[]): HeaderDays {
  const texts = values.map(({ tidy }) => tidy);
  const searched = [...texts, texts.join(' ')];
  const find = (label: string, anyCase = false): CivilDate | null => {
    for (const text of searched) {
      const day = dayAfter(label, text, { anyCase });
      if (day !== null) return day;
    }
    return null;
  };
  return {
    filedOn: find('[Ff]iled:'),
    lastFiledOn: find('last filing:', true),
    terminatedOn: find('terminated:', true),
    dischargedOn: find('(?:Date|Debtor)\\s+[Dd]ischarged:'),
    convertedOn: find('Date\\s+[Cc]onverted:'),
  };
}

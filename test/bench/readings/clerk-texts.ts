import { addDays } from '../../../src/law/calendar/day-arithmetic.js';
import { civilDate } from '../../../src/law/calendar/civil-date.js';
import type { CivilDate } from '../../../src/law/calendar/civil-date.js';

/** An entry as a clerk might put it, of invented parties. */
export interface ClerkText {
  readonly number: number | null;
  readonly filedOn: CivilDate;
  readonly text: string;
}

/** The parties that the texts name. */
export const PARTIES = [
  { name: 'Marlow Freight LLC', role: 'plaintiff' },
  { name: 'Harrow & Pike, Inc.', role: 'defendant' },
] as const;

const FIRST_DAY = civilDate('2015-01-05');
const ENTRIES_A_DAY = 4;
const SIGNED = 'Signed by Judge Ada B. Winslow';

type Writer = (number: number, day: string) => string;

/** One round of a quarrel about a request, and what else a docket has meanwhile; a number names an entry before it. */
const ROUND: readonly Writer[] = [
  (n, day) =>
    `MOTION to Compel Production of the bills of lading by Plaintiff Marlow Freight LLC. (Attachments: # 1 Exhibit A, # 2 Proposed Order)(Quill, Ottoline) (Entered: ${day}, ${n})`,
  (n, day) =>
    `DECLARATION of Imre Vashti in support of ${n - 1} MOTION to Compel Production of the bills of lading by Plaintiff Marlow Freight LLC. (Quill, Ottoline) (Entered: ${day})`,
  (n, day) =>
    `RESPONSE in Opposition to ${n - 2} MOTION to Compel Production of the bills of lading filed by Harrow & Pike, Inc.. (Thorne, Basil) (Entered: ${day})`,
  (n, day) =>
    `REPLY to Response to ${n - 3} MOTION to Compel Production of the bills of lading filed by Marlow Freight LLC. (Quill, Ottoline) (Entered: ${day})`,
  (n, day) =>
    `ORDER granting in part and denying in part ${n - 4} Motion to Compel. Responses to the requests are due by 3/4/2027. ${SIGNED} on 3/1/2026. (abc) (Entered: ${day})`,
  (n, day) =>
    `Consent MOTION for Extension of Time to Complete Discovery and to continue the settlement conference by Harrow & Pike, Inc.. (Thorne, Basil) (Entered: ${day}, ${n})`,
  (n, day) =>
    `ORDER granting ${n - 1} Motion for Extension of Time to Complete Discovery. Status Conference set for 5/6/2027 at 10:30 AM in Courtroom 5 before Judge Ada B. Winslow. ${SIGNED} on 3/2/2026. (abc) (Entered: ${day})`,
  (_, day) =>
    `NOTICE of Appearance by Basil Thorne on behalf of Harrow & Pike, Inc. (Thorne, Basil) (Entered: ${day})`,
  (_, day) =>
    `Minute Entry for proceedings held before Judge Ada B. Winslow: Status Conference held on 3/3/2026. Counsel report on the state of discovery; the parties are to meet and confer. (Court Reporter Wenda Oskar.) (abc) (Entered: ${day})`,
  (_, day) =>
    `TRANSCRIPT of Proceedings held on 3/3/2026 before Judge Ada B. Winslow. Court Reporter Wenda Oskar, telephone 206 555 0100. Redaction Request due 4/1/2026. Release of Transcript Restriction set for 6/1/2026. (wo) (Entered: ${day})`,
];

/** So many entries of one docket, four a day, each text naming the entries before it by their numbers. */
export function clerkTexts(count: number): readonly ClerkText[] {
  return Array.from({ length: count }, (_, at) => {
    const filedOn = addDays(FIRST_DAY, Math.floor(at / ENTRIES_A_DAY));
    const number = at + 1;
    const write = ROUND[at % ROUND.length];
    if (write === undefined) throw new Error('There is no such text');
    const [year, month, day] = filedOn.split('-');
    return { number, filedOn, text: write(number, `${month ?? ''}/${day ?? ''}/${year ?? ''}`) };
  });
}

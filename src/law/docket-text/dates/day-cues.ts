/** What the words right before a day say of it. */
export type CueMeaning =
  /** The day by which somebody must act, said in so many words. */
  | 'due'
  /** The same by a word of common speech; a request or an old motion may use it too. */
  | 'by'
  /** The day of something set, where the thing itself decides whether it is a hearing. */
  | 'day-of'
  /** No day to keep: a day that is the start of a period, or of which a document bears the date. */
  | 'not-kept';

/** Phrases that end right before a day. The longest that fits decides; each line has an example. */
export const DAY_CUES: Readonly<Record<string, CueMeaning>> = {
  due: 'due', // answer due 4/3/2023
  'due by': 'due', // Responses due by 3/26/2012
  'due on': 'due', // Brief is due on June 1
  'due before': 'due', // due before 6/1/2020
  'due date': 'due', // Response due date: 6/1/2020
  'due for': 'due', // Answer due for 5/22/00
  'due no later than': 'due', // due no later than 6/1/2020
  'due not later than': 'due', // due not later than 6/1/2020
  'due on or before': 'due', // due on or before June 1, 2020
  'due but not filed by': 'due', // Redaction Request … due, but not filed, by 4/23/2024
  'noting date': 'due', // Noting Date 2/5/2021
  'noted for': 'due', // Motion noted for 2/5/2021
  'note on motion calendar for': 'due', // Note on Motion Calendar for 2/5/2021
  returnable: 'due', // Motion returnable 5/6/2024
  'returnable on': 'due', // Motion returnable on 5/6/2024
  'returnable for': 'due', // Motion returnable for 5/6/2024
  'return date': 'due', // Return Date: 5/6/2024
  'return date set for': 'due', // Return Date set for 12/7/2017 at 11:00 AM
  'return date of': 'due', // return date of 5/6/2024
  'motion day': 'due', // Motion Day 5/6/2024
  'docket date': 'due', // Motion Docket Date 8/31/2022
  'noting date is': 'due',
  'note date': 'due', // Note Date 2/5/2021
  'noted for consideration on': 'due',
  'presentment date': 'due', // Presentment Date 5/6/2024
  'submission date': 'due', // Submission Date: 5/6/2024
  'for submission on': 'due', // set for submission on 5/6/2024
  'for submission without oral argument on': 'due',
  'without oral argument on': 'due', // considered without oral argument on 5/6/2024
  'ripe on': 'due', // Motion ripe on 5/6/2024
  'filing date': 'due', // Section 521 Incomplete Filing Date 02/21/2017
  'bar date': 'due', // Claims Bar Date: 5/1/2017
  'objection date': 'due', // Objection Date 5/1/2017
  'response date': 'due', // Response Date: 5/1/2017
  deadline: 'due', // Objection Deadline: 5/1/2017
  deadlines: 'due',
  'deadline set for': 'due', // Redacted Transcript Deadline set for 5/3/2024
  'deadline is': 'due', // The discovery deadline is 5/1/2020
  'deadline of': 'due', // a filing deadline of 5/1/2020
  'deadline for': 'due',
  'deadline on': 'due',
  'restriction set for': 'due', // Release of Transcript Restriction set for 7/1/2024
  'restriction is': 'due',
  'restricted until': 'due', // access to the transcript is restricted until 3/29/2010
  'restricted through': 'due',
  'restricted thru': 'due',
  cutoff: 'due', // Discovery cutoff 5/1/2020
  'cut-off': 'due',
  'cut off': 'due',
  'cutoff date': 'due',
  'cutoff is': 'due',
  'cut-off is': 'due',
  'cut-off date': 'due',
  'cutoff set for': 'due',
  'to close': 'due', // Discovery to close 5/1/2020
  'to close on': 'due',
  closes: 'due',
  'closes on': 'due', // Fact discovery closes on May 1, 2020
  'shall close on': 'due',
  'will close on': 'due',
  'ends on': 'due',
  'shall end on': 'due',
  'to be completed by': 'due', // Discovery to be completed by 5/1/2020
  'to be filed by': 'due', // Status report to be filed by 5/1/2020
  'shall be filed by': 'due',
  expires: 'due',
  'expires on': 'due',
  by: 'by', // shall file a status report by May 20, 2009
  'by or before': 'by',
  'on or before': 'by', // on or before May 20, 2009
  'no later than': 'by', // No later than July 24, 2023, the parties shall file
  'not later than': 'by',
  'no later then': 'by',
  'later than': 'by',
  'no later that': 'by',
  before: 'by', // shall complete discovery before 5/1/2020
  'prior to': 'by',
  'on/before': 'by',
  'to and including': 'by', // extended to and including June 1, 2020
  'to & including': 'by',
  'to & inc': 'by', // to & inc. 7/18/05
  'up to and including': 'by',
  'through and including': 'by',
  'up to': 'by',
  'on or after': 'not-kept', // Sentencing on or after 8/13/2012
  'or after': 'not-kept',
  'not before': 'not-kept',
  'no earlier than': 'not-kept',
  'no sooner than': 'not-kept',
  'not earlier than': 'not-kept',
  'period ending': 'not-kept',
  'as of': 'not-kept',
  after: 'not-kept',
  'subsequent to': 'not-kept',
  since: 'not-kept',
  from: 'not-kept',
  between: 'not-kept',
  effective: 'not-kept',
  dated: 'not-kept',
  'days of': 'not-kept', // within 14 days of 3/4/2020
  'hearing date': 'day-of', // Hearing Date: 5/1/2017 at 10:00 AM
  'hearing date is': 'day-of',
  'hearing date set for': 'day-of',
  'hearing date is set for': 'day-of', // The Hearing date is set for 5/1/2017 at 10:00 AM
  'reference to hearing on': 'day-of', // Minute Entry in reference to hearing On: 5/1/2017
  'trial date': 'day-of', // Trial Date: 5/1/2017
  'conference date': 'day-of',
  'date of hearing': 'day-of', // Date of Hearing: 5/1/2017
  'hearing for': 'day-of', // Notice of Hearing for 5/7/09
  'conference for': 'day-of',
  'trial for': 'day-of',
};

/** What a verb before a day does with it. */
export type DayVerb = 'set' | 'move' | 'held' | 'allow' | 'close' | 'past';

/** The verbs that govern a day after `on`, `for`, `to`, `until`: the last one before the day decides. */
export const DAY_VERBS: ReadonlyMap<string, DayVerb> = new Map([
  ...verbs(
    'set',
    'set sets setting reset resets resetting re-set re-sets scheduled schedules sched schd reschedule',
  ),
  ...verbs(
    'set',
    'calendared noticed fixed fixes placed slated docketed convene convenes reconvene',
  ),
  ...verbs(
    'set',
    'commence commences commencing begin begins beginning start starts proceed heard',
  ),
  ...verbs('set', 'appear appears resume resumes resuming occur reserved remain remains confirmed'),
  ...verbs('move', 'rescheduled reschedules rescheduling continued continue continues continuing'),
  ...verbs(
    'move',
    'adjourned adjourns adjourning adjourn moved postponed postpones advanced carried',
  ),
  ...verbs('move', 'extended extends extending extend enlarged enlarging delayed changed trailed'),
  ...verbs(
    'move',
    'recessed transferred bumped modified amended deferred tolled cont cont’d cont.d',
  ),
  ...verbs('held', 'held conducted heard-on'),
  ...verbs('allow', 'has have had given allowed granted granting until'),
  ...verbs('close', 'close closes closed end ends expire expires complete completed'),
  ...verbs(
    'past',
    'signed entered filed dated served excluded excludable excluding mailed received',
  ),
  ...verbs(
    'past',
    'executed issued docketed-on decided posted sent arrested deposited returned sworn',
  ),
  ...verbs(
    'past',
    'added closed-on unsealed sealed paid made submitted occurred terminated appeared',
  ),
  ...verbs('past', 'took came began started imposed ordered referred assigned reassigned imposed'),
  ...verbs(
    'past',
    'transmitted replaced corrected updated uploaded accepted delivered notified dismissed',
  ),
]);

function verbs(meaning: DayVerb, words: string): [string, DayVerb][] {
  return words.split(' ').map((word) => [word, meaning]);
}

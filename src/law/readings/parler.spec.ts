import { parlerByHand } from '../../../test/support/parler-docket.js';
import {
  anEntryToRead,
  entriesToFold,
  putOnRecord,
  resolved,
} from '../../../test/support/dockets-to-read.js';
import { civilDate } from '../calendar/civil-date.js';
import type { CaseState, ReliefState } from '../docket/case-state.js';
import { foldDocket } from '../docket/fold-docket.js';
import type { DocketToRead } from './read-texts.js';

/**
 * The docket in the words of a clerk of the Western District of Washington. The court's own numbers are 1, 2 and 34
 * only; the others, and the words, are made for this test.
 */
const CLERKS_WORDS = `
@complaint | 1 | 2021-01-11 | VERIFIED COMPLAINT against defendant(s) Amazon Web Services, Inc. (Receipt # AWAWDC-0000000), filed by Parler LLC. (Attachments: # 1 Exhibit A, # 2 Civil Cover Sheet, # 3 Summons)(Groesbeck, David) (Entered: 01/11/2021)
@tro-motion | 2 | 2021-01-11 | MOTION for Temporary Restraining Order, filed by Plaintiff Parler LLC. (Attachments: # 1 Proposed Order) Noting Date 1/11/2021, (Groesbeck, David) (Entered: 01/11/2021)
@service-order | 4 | 2021-01-11 | MINUTE ORDER re 2 MOTION for Temporary Restraining Order filed by Plaintiff Parler LLC. Plaintiff shall serve all papers, including the complaint, on Defendant by 5:00 p.m. PST on January 11, 2021. Authorized by Judge Barbara J. Rothstein. (AB) (Entered: 01/11/2021)
@response | 9 | 2021-01-12 | RESPONSE, by Defendant Amazon Web Services, Inc., to 2 MOTION for Temporary Restraining Order . (Attachments: # 1 Proposed Order)(Doran, Ambika) (Entered: 01/12/2021)
@aws-declaration | 10 | 2021-01-12 | DECLARATION of AWS Executive 2 filed by Defendant Amazon Web Services, Inc. re 9 Response to Motion (Attachments: # 1 Exhibit A, # 2 Exhibit B)(Doran, Ambika) (Entered: 01/12/2021)
@seal-motion | 11 | 2021-01-12 | MOTION to Seal, filed by Defendant Amazon Web Services, Inc.. (Attachments: # 1 Proposed Order) Noting Date 1/29/2021, (Doran, Ambika) (Entered: 01/12/2021)
@hearing-notice | 18 | 2021-01-13 | NOTICE of Hearing re 2 MOTION for Temporary Restraining Order : Motion Hearing set for 1/14/2021 at 10:00 AM by telephone before Judge Barbara J. Rothstein. (AB) (Entered: 01/13/2021)
@reply | 20 | 2021-01-13 | REPLY, filed by Plaintiff Parler LLC, TO RESPONSE to 2 MOTION for Temporary Restraining Order (Groesbeck, David) (Entered: 01/13/2021)
@matze-declaration | 21 | 2021-01-13 | DECLARATION of John Matze filed by Plaintiff Parler LLC re 2 MOTION for Temporary Restraining Order (Groesbeck, David) (Entered: 01/13/2021)
@hearing | 26 | 2021-01-14 | MINUTE ENTRY for proceedings held before Judge Barbara J. Rothstein: Motion Hearing held by videoconference on 1/14/2021 re 2 MOTION for Temporary Restraining Order filed by Parler LLC. The Court hears argument of counsel and is not inclined to order immediate relief. The Court converts 2 Motion for Temporary Restraining Order to a motion for preliminary injunction. Written ruling to follow. (AB) (Entered: 01/14/2021)
@supplement | 30 | 2021-01-18 | SUPPLEMENT filed by Plaintiff Parler LLC re 2 MOTION for Temporary Restraining Order (Groesbeck, David) (Entered: 01/18/2021)
@order | 34 | 2021-01-21 | ORDER denying Plaintiff's 2 Motion for TRO/Preliminary Injunction. Signed by Judge Barbara J. Rothstein. (PM) (Entered: 01/21/2021)
@dismissal | 40 | 2021-03-02 | NOTICE of Voluntary Dismissal (Without Prejudice); filed by Plaintiff Parler LLC. (Groesbeck, David) (Entered: 03/02/2021)
`;
const AS_ONE = 'The Court will treat the motion as one for a preliminary injunction.';
const CONVERTS =
  'The Court converts 2 Motion for Temporary Restraining Order to a motion for preliminary injunction.';

/** The docket to be read; nobody has reviewed anything of it. */
function docketIn(words: string): DocketToRead {
  const entries = words
    .trim()
    .split('\n')
    .map((line, index) => {
      const [id = '', number = '', day = '', text = ''] = line.split(' | ');
      const filedOn = civilDate(day);
      return anEntryToRead({
        ...{ id, sequence: index + 1, number: Number(number), filedOn, text },
      });
    });
  const parties = [
    { id: '@parler', name: 'Parler LLC', role: 'plaintiff' },
    { id: '@aws', name: 'Amazon Web Services, Inc.', role: 'defendant' },
  ];
  return { courtId: 'wawd', entries, parties };
}

function stateOf(words: string, day: string): CaseState {
  const docket = docketIn(words);
  const entries = entriesToFold(putOnRecord(docket, resolved(docket)));
  return foldDocket({ ...parlerByHand(), entries }, civilDate(day));
}

/** What of a state clerks' words can tell; a request by what it is and where it was made, since ids differ. */
function compared({
  standing,
  entryCount,
  reliefs,
  irregularities,
  complaintIn,
}: CaseState): object {
  return {
    ...{ standing, entryCount, irregularities, complaintIn },
    reliefs: reliefs.map((relief) => ({ ...compareRelief(relief, reliefs) })),
  };
}

function compareRelief(relief: ReliefState, all: readonly ReliefState[]): object {
  const { kind, status, soughtIn, soughtOn, responses, replies, convertedFrom } = relief;
  const kindOf = (id: string | null): string | null =>
    all.find((other) => other.id === id)?.kind ?? null;
  return {
    ...{ kind, status, soughtIn, soughtOn, responses, replies, from: kindOf(convertedFrom) },
    decidedIn: 'decidedIn' in relief ? relief.decidedIn : null,
    decidedOn: 'decidedOn' in relief ? relief.decidedOn : null,
    into: 'convertedInto' in relief ? kindOf(relief.convertedInto) : null,
  };
}

const DAYS = [
  '2021-01-10',
  '2021-01-11',
  '2021-01-12',
  '2021-01-13',
  '2021-01-14',
  '2021-01-22',
  '2021-03-03',
  '2026-11-21',
];

describe("Parler v. AWS in clerk's words (no findings, standards, quotations and claims, which clerks do not print)", () => {
  it.each(DAYS)('reads to the case as entered by hand on %s', (day) => {
    expect(compared(stateOf(CLERKS_WORDS, day))).toEqual(
      compared(foldDocket({ ...parlerByHand() }, civilDate(day))),
    );
  });

  it('comes to the same where the court treats the motion as another without its number', () => {
    expect(CLERKS_WORDS).toContain(CONVERTS);
    const words = CLERKS_WORDS.replace(CONVERTS, AS_ONE);
    expect(compared(stateOf(words, '2021-01-22'))).toEqual(
      compared(foldDocket(parlerByHand(), civilDate('2021-01-22'))),
    );
  });

  it('has the restraining order converted and the injunction denied on January 22, 2021', () => {
    const { standing, reliefs } = stateOf(CLERKS_WORDS, '2021-01-22');
    expect(standing.status).toBe('pending');
    expect(reliefs.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'temporary-restraining-order converted',
      'preliminary-injunction denied',
      'seal pending',
    ]);
  });
});

import { kindsAskedIn } from '../../../../test/support/texts-read.js';

/** Names of motion events of criminal dockets and of evidence, by what they ask. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'release-or-detention': split(`
    MOTION for Bond |
    MOTION for Detention |
    MOTION to Detain |
    MOTION for Release from Custody |
    MOTION to Revoke Bond |
    MOTION for Self Surrender |
    MOTION for Furlough |
    MOTION to Furlough Defendant |
    MOTION to Reconsider Detention |
    MOTION for Immediate Release |
    MOTION for Furlough from Custody |
    MOTION for Reconsideration of Detention Order |
    MOTION for Revocation of Detention Order |
    MOTION to Revoke Pretrial Release |
    MOTION for Bond Pending Appeal
  `),
  'issue-subpoena-or-writ': split(`
    MOTION for Issuance of Letters Rogatory |
    MOTION for Writ of Garnishment |
    MOTION for Writ of Execution |
    MOTION for Writ of Attachment |
    MOTION for Writ of Habeas Corpus ad testificandum |
    PETITION for Writ of Habeas Corpus Ad Prosequendum |
    MOTION for Writ of Replevin |
    MOTION for Warrant of Arrest in Rem |
    MOTION for Issuance of Subpoena |
    MOTION for Subpoenas |
    MOTION for Issuance of Summons |
    MOTION for Writ of Habeas Corpus ad prosequendum |
    MOTION for Issuance of Subpoena in a Criminal Case |
    MOTION to Issue Rule 17(c) Subpoena |
    MOTION for Order Authorizing Rule 17(c) Subpoenas |
    MOTION for Letters of Request |
    MOTION for Issuance of Request for International Judicial Assistance |
    APPLICATION for Writ of Garnishment |
    APPLICATION for Writ of Continuing Garnishment |
    APPLICATION for Search Warrant |
    APPLICATION for Judicial Assistance under 28 USC 1782 |
    APPLICATION for Issuance of Order under 28 U.S.C. 1782
  `),
  'vacate-conviction': split(`
    MOTION to Vacate, Set Aside or Correct Sentence (2255) |
    MOTION to Vacate (Section 2255) |
    MOTION for Relief under 28 USC 2255 |
    MOTION under 28:2255 to Vacate |
    MOTION to Vacate/Set Aside/Correct Sentence under 28 U.S.C. 2255 |
    MOTION to Vacate under 28 U.S.C. 2255 as to Orrin Vale.
  `),
  'reduce-sentence': split(`
    MOTION for Sentence Reduction Pursuant to USSC Amendment |
    MOTION to Reduce Sentence - First Step Act |
    MOTION for Compassionate Release |
    MOTION for Retroactive Application of Sentencing Guidelines to Crack Cocaine Offense 18:3582 |
    MOTION to Reduce Sentence re Compassionate Release |
    MOTION for Credit for Time Served |
    MOTION to Correct Sentence |
    MOTION for Resentencing |
    MOTION to Modify Sentence |
    MOTION pursuant to Rule 35 |
    MOTION to Reduce Sentence Pursuant to Rule 35(b)
  `),
  'compel-discovery': split(`
    MOTION for Disclosure of Grand Jury Material |
    MOTION for Disclosure of Confidential Informant |
    MOTION for Discovery |
    MOTION for Brady Material |
    MOTION for Jencks Act Material |
    MOTION for Release of Brady Materials |
    MOTION for Early Disclosure of Jencks Material |
    MOTION to Produce |
    MOTION for Production of Documents |
    MOTION to Compel |
    MOTION to Compel Discovery Responses |
    MOTION to Compel Defendant to Produce Documents |
    MOTION to Compel Plaintiff's Attendance at Deposition |
    MOTION to Compel Compliance with Subpoena |
    MOTION to Compel Defendant to Answer Interrogatories |
    MOTION to Compel Rule 35 Examination |
    MOTION to Compel Independent Medical Examination |
    MOTION for Physical Examination |
    MOTION for an Order Compelling Discovery |
    LETTER MOTION for Discovery addressed to Judge Roe from Pat Roe. Document |
    LETTER MOTION to Compel Aldgate Mills, Inc. to produce documents addressed to Judge Roe. Document |
    MOTION by Plaintiff Orrin Vale to compel Aldgate Mills to answer interrogatories |
    MOTION for Disclosure of Presentence Reports |
    MOTION to Disclose Grand Jury Material |
    MOTION for Early Disclosure of Witness List |
    MOTION for Identity of Confidential Informants |
    MOTION to Reveal Identity of Confidential Informant |
    MOTION for Exculpatory Evidence |
    MOTION for Release of Jencks Material |
    MOTION for Giglio Information
  `),
  'exclude-evidence': split(`
    MOTION to Suppress Evidence |
    MOTION to Suppress Statements |
    MOTION in Limine |
    MOTION in Limine to Exclude Expert Testimony |
    MOTION to Exclude Testimony of Dr. Pell |
    MOTION to Preclude Expert |
    MOTION to Limit Testimony |
    MOTION to Bar Testimony |
    MOTION to Suppress Physical Evidence and Statements |
    MOTION to Strike Expert Testimony |
    MOTION to Exclude Expert Testimony of Dr. Pell under Daubert |
    DAUBERT MOTION to Exclude Testimony |
    Daubert MOTION |
    Omnibus MOTION in Limine
  `),
  'modify-conditions': split(`
    MOTION for Early Termination of Supervised Release |
    MOTION to Modify Conditions of Release |
    MOTION to Terminate Probation |
    MOTION to Amend Conditions of Pretrial Release |
    MOTION to Modify Conditions of Supervised Release |
    MOTION to Modify Order Setting Conditions of Release |
    MOTION to Remove Location Monitoring |
    MOTION to Remove Ankle Monitor |
    MOTION for Removal of GPS Monitoring
  `),
  travel: split(`
    MOTION to Travel |
    MOTION for Leave to Travel |
    MOTION for Permission to Leave the District |
    MOTION for Release of Passport |
    MOTION to Permit Travel |
    MOTION for Permission to Travel to Ohio |
    MOTION to Return Passport
  `),
  'return-of-property': split(`
    MOTION for Return of Property/PreTrial |
    MOTION to Return Property under Rule 41(g) |
    MOTION for Return of Seized Property
  `),
  forfeiture: split(`
    MOTION for Forfeiture of Property |
    MOTION for Preliminary Order of Forfeiture |
    MOTION for Final Order of Forfeiture |
    MOTION for Decree of Forfeiture
  `),
  'exonerate-bond': split(`
    MOTION to Exonerate Bond |
    MOTION for Exoneration of Bond |
    MOTION to Release Bond Obligation |
    MOTION for Release of Bond Funds |
    MOTION for Return of Bond Money
  `),
  habeas: split(`
    PETITION for Writ of Habeas Corpus pursuant to 28:2241
  `),
};

function split(titles: string): readonly string[] {
  return titles.split('|').map((title) => title.trim());
}

describe('an event of a criminal docket', () => {
  const events = Object.entries(EVENTS).flatMap(([kind, titles]) =>
    titles.map((title) => [title, kind] as const),
  );

  it.each(events)('asks for one thing: %s is %s', (title, kind) => {
    expect(kindsAskedIn(title)).toEqual([kind]);
  });
});

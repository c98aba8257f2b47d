import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const MINUTES = entryRows(`
minute-entry | Minute Entry for proceedings held before Judge Roe: Motion Hearing held on 3/4/2021 re 12 MOTION to Seal filed by Orrin Mills. The Court took the motion under advisement. | 12 deferred
minute-entry | Minute Entry: Motion Hearing held on 3/4/2021 re 12 MOTION to Seal, 14 MOTION to Stay. The Court grants 12 and denies 14. | 12 granted, 14 denied
minute-entry | Minute Entry. Court granted the 9 MOTION for Hearing; the 22 MOTION for a detention hearing is moot. | 9 granted, 22 moot
minute-entry | MINUTE ENTRY: Oral motion of the defendant for release DENIED; oral motion for discovery GRANTED. | - denied, - granted
minute-entry | Minute Entry: Motion Hearing held re 12 MOTION to Suppress. Matter taken under submission. | 12 deferred
minute-entry | MINUTE ENTRY for proceedings held before Judge Roe: Argument heard on 22 Motion in Limine. Ruling: GRANTED in part and DENIED in part. Motion 24 denied. | 22 granted-in-part, 24 denied
minute-entry | Minute Entry: Sentencing held on 3/4/2021 for Orrin Mills (1), Counts 2,3, dismissed on government motion; Count(s) 1, 60 months. | - dismissed
minute-entry | Minute Entry: Court grants oral motion to continue; Court denies 22 MOTION for Bond. Defendant remanded. | - granted, 22 denied
minute-entry | ELECTRONIC Clerk's Notes for proceedings held before Judge Roe: Motion Hearing as to Orrin Mills held on 3/4/2021 re 22 MOTION to Suppress filed by Orrin Mills; case called, arguments heard, court takes matter under advisement. | 22 deferred
minute-entry | Minute Entry: 22 MOTION to Dismiss heard and denied; 24 MOTION to Strike heard and taken under submission. | 22 denied, 24 deferred
minute-entry | Minute Entry. Motion (Doc. 22) GRANTED. Motion (Doc. 24) DENIED. | 22 granted, 24 denied
minute-entry | Minute Entry re 22 MOTION to Dismiss. After argument, motion is denied without prejudice to renewal. | 22 denied
minute-entry | MINUTE ENTRY: Motion Hearing held. Court GRANTS 24 Motion for reasons stated on record, DENIES 26 Motion w/o prejudice and takes 28 Motion under advisement. | 24 granted, 26 denied, 28 deferred
minute-entry | Minute Entry: Detention Hearing as to Orrin Mills held. Government's oral motion for detention is GRANTED. Defendant's oral motion for release is DENIED. | - granted, - denied
minute-entry | Minute Entry: Change of plea hearing. Defendant pleads guilty to Count 1. The plea is accepted. | nothing
minute-entry | Minute Entry: Sentencing. Government's motion for downward departure is GRANTED. Counts 2-4 dismissed on motion of the Government. | - granted, - dismissed
minute-entry | CIVIL MINUTES: Court hears argument on 24 Motion to Dismiss. Motion is taken under submission. | 24 deferred
minute-entry | Minute Entry: The Court denied the ORAL MOTION to dismiss. | - denied
minute-entry | Minute Entry: Jury trial day 3. Rule 29 motion denied. | - denied
minute-entry | Minute Entry: Telephone conference held re 24 MOTION to Compel. Motion granted in part. | 24 granted-in-part
minute-entry | Minute Entry: Motion Hearing held on 3/4/2021 re 24 MOTION to Dismiss, 26 MOTION to Strike. Arguments heard. Court takes motions under advisement. | 24 deferred, 26 deferred
minute-entry | Minute Entry: Hearing on [24-1] motion to suppress. MOTION DENIED. [24-1] | 24 denied
minute-entry | Minute Entry: Defendant waives a hearing but reserves the right to request one later. | nothing
minute-entry | MINUTE entry before the Honorable Ada Roe: The motion to withdraw as attorney for plaintiffs [24] is granted. | 24 granted
minute-entry | MINUTE entry before the Honorable Ada Roe: Joint motion for extension of time is granted [24]. | 24 granted
`);

describe('what a court decided at a hearing', () => {
  it.each(MINUTES)('as the clerk noted, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});

import { PARLER_FACTS } from '../../test/fixtures/dockets/parler-facts.js';
import { civilDate } from '../law/calendar/civil-date.js';
import { summarise } from './summarise.js';
import type { Section, Sentence, Summary } from './summary.js';

const asOf = (day: string): Summary => summarise(PARLER_FACTS, civilDate(day));

function section(summary: Summary, title: string): readonly string[] {
  const found = summary.sections.find((one) => one.title === title);
  return (found?.sentences ?? []).map(({ text }) => text);
}

function sentence(summary: Summary, text: string): Sentence | undefined {
  return summary.sections
    .flatMap(({ sentences }: Section) => sentences)
    .find((one) => one.text === text);
}

describe('Parler v. Amazon Web Services, the day before it was filed', () => {
  it('says only that the case had not been filed', () => {
    const summary = asOf('2021-01-10');
    expect(summary.headline).toBe('The case had not been filed.');
    expect(summary.sections).toEqual([
      {
        title: 'Posture',
        sentences: [
          {
            text: 'On January 10, 2021, the case had not been filed.',
            stance: 'procedural',
            sources: [{ caseId: 'parler-v-aws' }],
          },
        ],
      },
    ]);
  });
});

describe('Parler v. Amazon Web Services on January 13, 2021', () => {
  const summary = asOf('2021-01-13');

  it('says before whom the case is, who is in it and who appears for them', () => {
    expect(section(summary, 'Posture').slice(0, 3)).toEqual([
      'Parler LLC v. Amazon Web Services, Inc. is case No. 2:21-cv-00031-BJR in the United States District Court for the Western District of Washington, filed on January 11, 2021.',
      'It is assigned to Barbara Jacobs Rothstein, United States District Judge.',
      'As of January 13, 2021, the case is pending, as it has been since it was filed.',
    ]);
    expect(section(summary, 'The parties')).toEqual([
      'The plaintiff is Parler LLC.',
      'David J. Groesbeck of David J. Groesbeck PS appears for Parler LLC.',
      'The defendant is Amazon Web Services, Inc.',
      'Alonzo B. Wickers IV and Ambika K. Doran of Davis Wright Tremaine appear for Amazon Web Services, Inc.',
    ]);
  });

  it('tells the claims as allegations that rest on the complaint', () => {
    expect(section(summary, 'The claims')).toEqual([
      'In the complaint (Dkt. 1), Parler LLC makes three claims against Amazon Web Services, Inc.',
      'Count 1 alleges conspiracy in restraint of trade, under Sherman Act § 1, 15 U.S.C. § 1.',
      'Its elements are conspiracy, intent to restrain trade, and actual injury to competition.',
      'Count 2 alleges breach of contract, under Washington common law.',
      'Count 3 alleges tortious interference with business expectancy, under Washington common law.',
      'All three claims are pending.',
    ]);
    expect(
      sentence(summary, 'Count 2 alleges breach of contract, under Washington common law.'),
    ).toEqual(
      expect.objectContaining({
        stance: 'alleged',
        sources: [{ entryId: 'complaint', number: 1 }],
      }),
    );
  });

  it('tells motion, opposition, reply and declarations in their order, and invents no number', () => {
    expect(section(summary, 'How it got here')).toEqual([
      'On January 11, 2021, Parler LLC filed the complaint (Dkt. 1).',
      'The same day, Parler LLC moved for a temporary restraining order (Dkt. 2).',
      'The same day, the court entered an order (unnumbered) concerning Parler LLC’s motion for a temporary restraining order (Dkt. 2).',
      'On January 12, 2021, Amazon Web Services, Inc. filed an opposition (unnumbered) to Parler LLC’s motion for a temporary restraining order (Dkt. 2).',
      'The same day, Amazon Web Services, Inc. filed a declaration (unnumbered) in support of its opposition of January 12, 2021.',
      'The same day, Amazon Web Services, Inc. moved for leave to file under seal (unnumbered).',
      'On January 13, 2021, the court set a motion hearing by telephone for January 14, 2021, at 10:00 a.m. (unnumbered), on Parler LLC’s motion for a temporary restraining order (Dkt. 2).',
      'The same day, Parler LLC filed a reply (unnumbered) in support of its motion for a temporary restraining order (Dkt. 2).',
      'The same day, Parler LLC filed a declaration (unnumbered) in support of its reply of January 13, 2021.',
    ]);
  });

  it('says what waits, for how long, and who opposes it', () => {
    expect(section(summary, 'What is pending')).toEqual([
      'Parler LLC’s request for a temporary restraining order, made on January 11, 2021 (Dkt. 2), has been pending for two days.',
      'Amazon Web Services, Inc. opposes it (opposition of January 12, 2021).',
      'Parler LLC has replied (reply of January 13, 2021).',
      'The request of Amazon Web Services, Inc. for leave to file under seal, made on January 12, 2021 (unnumbered), has been pending for one day.',
      'A motion hearing by telephone is set for January 14, 2021, at 10:00 a.m. (hearing notice of January 13, 2021).',
    ]);
    expect(
      sentence(summary, 'Amazon Web Services, Inc. opposes it (opposition of January 12, 2021).')
        ?.stance,
    ).toBe('argued');
  });

  it('knows nothing of a preliminary injunction, an order or another case', () => {
    expect(JSON.stringify(summary)).not.toMatch(/preliminary injunction|denied|King|00270|found/u);
  });
});

describe('Parler v. Amazon Web Services on the day of the hearing', () => {
  it('tells the conversion of the request, which keeps its age', () => {
    const summary = asOf('2021-01-14');
    expect(summary.headline).toBe(
      'Request for a preliminary injunction pending since January 11, 2021; the case is pending.',
    );
    expect(section(summary, 'How it got here').slice(-2)).toEqual([
      'On January 14, 2021, the court held a motion hearing by video (unnumbered).',
      'At the hearing, the court converted Parler LLC’s request for a temporary restraining order (Dkt. 2) into one for a preliminary injunction.',
    ]);
    expect(section(summary, 'What is pending')[0]).toBe(
      'Parler LLC’s request for a preliminary injunction, made on January 11, 2021, as one for a temporary restraining order (Dkt. 2), has been pending for three days.',
    );
  });
});

describe('Parler v. Amazon Web Services the day after the order', () => {
  const summary = asOf('2021-01-22');

  it('tells the denial, the standard, and each finding with its polarity and the court’s words', () => {
    expect(summary.headline).toBe(
      'Request for a preliminary injunction denied on January 21, 2021; the case is pending.',
    );
    expect(section(summary, 'What was decided')).toEqual([
      'On January 21, 2021, in an order (Dkt. 34), the court denied Parler LLC’s request for a preliminary injunction, first made as one for a temporary restraining order (Dkt. 2).',
      'The court applied the standard “Preliminary injunction (Winter)” (Fed. R. Civ. P. 65(a); Winter v. Nat. Res. Def. Council, Inc., 555 U.S. 7, 20 (2008)).',
      'On the claim for conspiracy in restraint of trade (count 1), the court found that Parler LLC had not shown that it is likely to succeed on the merits, in a passage that reads in part: “faint and factually inaccurate speculation” (Dkt. 34).',
      'On the claim for breach of contract (count 2), the court found that Parler LLC had not shown that it is likely to succeed on the merits: Parler LLC “failed to demonstrate that it is likely to prevail on the merits of any of its three claims” (Dkt. 34 at 14).',
      'On the claim for tortious interference with business expectancy (count 3), the court found that Parler LLC had not shown that it is “likely to prevail on the merits” (Dkt. 34).',
      'The court found that Parler LLC had not shown that there are serious questions going to the merits and the balance of hardships tips sharply in its favor (Dkt. 34).',
      'The court’s findings on whether Parler LLC had shown that it is likely to suffer irreparable harm in the absence of preliminary relief were mixed, in a passage that reads in part: “may be irreparable” (Dkt. 34).',
      'The court found that Parler LLC had not shown that the balance of equities tips in its favor (Dkt. 34).',
      'The court found that Parler LLC had not shown that an injunction is in the public interest, in a passage that reads in part: “neither the public interest nor the balance of equities favors granting an injunction in this case” (Dkt. 34).',
      'The order decided the motion, not the case: all three claims remain pending.',
    ]);
  });

  it('rests a finding on the order and the page of the quotation', () => {
    const found = summary.sections
      .flatMap(({ sentences }) => sentences)
      .filter(({ stance }) => stance === 'found');
    expect(found).toHaveLength(7);
    expect(found[0]?.sources).toEqual([{ entryId: 'order', number: 34 }]);
    expect(found[1]?.sources).toEqual([{ entryId: 'order', number: 34, page: 14 }]);
  });
});

describe('Parler v. Amazon Web Services after its dismissal', () => {
  const summary = asOf('2021-03-03');

  it('says who ended the case and when, and no longer that the claims remain', () => {
    expect(summary.headline).toBe('The case was closed by voluntary dismissal on March 2, 2021.');
    expect(section(summary, 'Posture')[2]).toBe(
      'As of March 3, 2021, the case is closed: it ended by voluntary dismissal on March 2, 2021, in a notice of dismissal (unnumbered).',
    );
    expect(section(summary, 'The claims').at(-1)).toBe('All three claims have been withdrawn.');
    expect(section(summary, 'How it got here').at(-1)).toBe(
      'On March 2, 2021, Parler LLC dismissed the case voluntarily by a notice of dismissal (unnumbered).',
    );
    expect(section(summary, 'What was decided').join(' ')).not.toContain('remain');
  });

  it('says what was left open, and where the dispute went', () => {
    expect(section(summary, 'What was left open')).toEqual([
      'No decision is recorded on the request of Amazon Web Services, Inc. for leave to file under seal, made on January 12, 2021 (unnumbered).',
    ]);
    expect(section(summary, 'Related proceedings')).toEqual([
      'On March 2, 2021, the dispute was filed anew as Parler LLC v. Amazon Web Services, Inc. and Amazon.com, Inc., No. 21-2-02856-6 SEA (Wash. Super. Ct. King Cnty.).',
      'The case is related to Parler LLC v. Amazon Web Services, Inc. and Amazon.com, Inc., No. 2:21-cv-00270-BJR (W.D. Wash.).',
    ]);
  });
});

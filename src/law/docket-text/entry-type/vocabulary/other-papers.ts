import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** Reports, discovery, papers of a jury, bonds, pleas, consents and whatever else parties file. */
export const OTHER_PAPERS: readonly Opening[] = [
  opening(
    `report| status report| joint status report| rule 26 f report|
     report of party planning meeting| report of rule 26 f| case management statement|
     joint case management statement| discovery plan| joint discovery plan| mediation report|
     accounting| receiver report| monthly operating report| operating report|
     debtor in possession monthly operating report| trustee report| joint report| adr report|
     case management report| report of mediation| joint rule 26 f report|
     rule 26 f discovery plan| rule 26 meeting report| planning report| rule 16 report|
     initial joint status report| case management plan| joint scheduling report|
     scheduling report| attorney planning report| report re rule 26 f| joint statement report|
     financial report| final account| final report| final report and account| interim report|
     settlement report| joint letter status report| meet and confer statement| status update|
     notice of status| meeting report| joint meeting report| proposed discovery plan|
     discovery plan scheduling order| rule 26 f discovery plan report|
     joint case management report| joint discovery report| report of party|
     trustee final report| final decree report| report of sale| trustee final account|
     26 f report| joint 26 f report| scheduling conference statement| joint pretrial report|
     case status report| party planning report| notice of mediation report`,
    'report',
    'JOINT STATUS REPORT by Orrin Vale.',
    { family: 'report' },
  ),
  opening(
    `mediator report| notice of outcome of adr| report of mediator| report of neutral|
     mediation certification`,
    'report',
    'MEDIATOR REPORT filed by Ada Roe.',
    { doubtful: true },
  ),
  opening(
    `presentence report| presentence investigation report| pretrial service report|
     probation report| psychiatric report| final presentence report| sentencing recommendation|
     draft presentence report| presentence investigation| supervised release violation report|
     violation report| report on probation| probation form 12| probation 12|
     pretrial bail report| us probation petition| probation petition|
     addendum to presentence report| psychological report| competency report|
     sentencing addendum| disclosure of presentence report| psi| psr`,
    'report',
    'PRESENTENCE INVESTIGATION REPORT (Sealed) as to Orrin Vale.',
    { act: 'clerk' },
  ),
  opening(
    `discovery| interrogatory| request for production| request for admission|
     initial disclosure| expert disclosure| notice of deposition| notice to take deposition|
     notice of taking deposition| notice of taking rule 2004 examination| notice of rule 2004 examination| deposition| disclosure| notice of service| subpoena|
     notice of subpoena| expert witness disclosure| rule 26 disclosure| disclosure of expert|
     expert report| invalidity contention| infringement contention|
     notice of service of discovery| notice of discovery| request for discovery|
     first request for production| notice of initial disclosure|
     notice of intent to serve subpoena| notice of issuance of subpoena| notice re service of|
     bill of particular| discovery request| rule 26 a 1 disclosure| pretrial disclosure|
     notice of expert| rule 26 a disclosure| certificate of discovery|
     certificate of service of discovery| notice of compliance with discovery|
     notice of service of response| notice of service of interrogatory|
     certificate of service of disclosure| designation of expert witness| designation of expert`,
    'discovery',
    'NOTICE of Deposition of Ada Roe by Orrin Vale.',
  ),
  opening(
    'statement of discovery policy',
    'discovery',
    'STATEMENT OF DISCOVERY POLICY by USA as to Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    `verdict| jury verdict| verdict form| special verdict| jury instruction| voir dire|
     jury note| jury list| proposed jury instruction| proposed voir dire|
     proposed verdict form| proposed verdict| jury question| note from jury| juror note|
     court instruction to the jury| court jury instruction| instruction to the jury|
     court opening instruction to the jury| court supplemental instruction to the jury|
     juror questionnaire| jury questionnaire| final jury instruction| special verdict form|
     proposed voir dire question| jury communication| closing jury instruction| jury charge|
     request to charge| proposed request to charge| juror list| jury witness list|
     proposed instruction| stipulated jury instruction| supplement of proposed jury instruction|
     supplement to proposed jury instruction`,
    'jury',
    'JURY VERDICT as to Orrin Vale (1) Guilty on Count 1.',
    { family: 'jury' },
  ),
  opening(
    `bond| appearance bond| supersedeas bond| cash bond| surety bond| unsecured bond|
     unsecured appearance bond| secured bond| bail bond| undertaking| property bond|
     injunction bond| bond posted| pr bond| personal recognizance bond| personal recognizance|
     recognizance| appeal bond| security bond| cost bond`,
    'bond',
    'Appearance BOND entered by Orrin Vale in Amount $ 5,000.',
  ),
  opening('bail', 'bond', 'BAIL set for Orrin Vale in the amount of $ 5,000.', { doubtful: true }),
  opening(
    `plea agreement| plea| guilty plea| waiver of indictment| factual basis|
     statement in advance of plea| petition to enter plea| petition to enter a plea of guilty|
     entry and acceptance of guilty plea| plea letter| memorandum of plea agreement|
     petition to plead guilty| plea waiver| factual resume| plea supplement|
     statement of fact as to plea| conditional plea agreement|
     factual statement in support of plea| waiver of an indictment| stipulated factual basis|
     application for permission to enter plea|
     application for permission to enter plea of guilty| elements of the offense|
     written plea agreement`,
    'plea',
    'PLEA AGREEMENT as to Orrin Vale.',
  ),
  opening(
    `consent to rule 11 plea| consent to plea| consent| declination| consent to jurisdiction|
     consent declination| consent to magistrate| consent to proceed| notice of consent|
     declination to proceed| consent to trial| consent to exercise of jurisdiction|
     notice of declination| non consent| statement of consent|
     notice of declination to proceed| magistrate consent| magistrate judge consent|
     consent to us magistrate judge| joint consent| consent form|
     request for reassignment to district judge|
     request for reassignment to a united states district judge`,
    'consent',
    'CONSENT/DECLINATION to Proceed Before a US Magistrate Judge by Orrin Vale.',
  ),
  opening(
    `civil cover sheet| cover sheet| designation of place of trial| adversary cover sheet|
     election of counsel| waiver| jury demand| demand for jury trial| demand for trial by jury|
     request for jury trial| demand for jury| request for jury| jury trial demand| jury waiver|
     waiver of jury| waiver of detention hearing| waiver of preliminary hearing|
     waiver of hearing| waiver of speedy trial| waiver of appearance| waiver of rule 5|
     notice of jury demand| waiver of personal appearance| creditor matrix| chapter 13 plan|
     chapter 11 plan| plan of reorganization| schedule| reaffirmation agreement|
     certificate of credit counseling| credit counseling certificate|
     financial management course certificate| statement of financial affair|
     statement of intention| statement of social security number| withdrawal of claim|
     transfer of claim| transfer agreement| disclosure of compensation|
     largest unsecured creditor| list of 20 largest| employee income record|
     summary of schedule| summary of asset| master address list| chapter 13 statement|
     chapter 7 statement| rights and responsibility| matrix| plan| proof of claim|
     verification of creditor| list of creditor| satisfaction of judgment|
     acknowledgment of satisfaction| notice of satisfaction| assignment of judgment|
     civil case information statement| acknowledgment of right| acknowledgement of right|
     waiver of right| waiver of right to| penalty sheet| defendant information sheet|
     criminal cover sheet| defendant information| waiver of conflict| settlement agreement|
     power of attorney| state court record| waiver of preliminary examination|
     waiver of counsel| waiver of identity hearing| waiver of removal hearing|
     waiver of extradition| waiver of presence| rule 5 waiver| withdrawal of document|
     withdrawal of motion| consent to search| civil action cover sheet|
     category sheet| election|
     acknowledgment of next court date| acknowledgement of next court date`,
    'other-paper',
    'CIVIL COVER SHEET filed by Orrin Vale.',
  ),
  opening('withdrawal', 'other-paper', 'WITHDRAWAL re 12 Motion by Orrin Vale.', {
    doubtful: true,
  }),
  opening(
    'notice of withdrawal|notice of withdrawal of motion|notice of withdrawal of document',
    'notice',
    'NOTICE OF WITHDRAWAL of 12 Motion by Orrin Vale.',
    { family: 'notice' },
  ),
  opening(
    `statement| position| pretrial statement| joint pretrial statement| joint statement|
     joint claim construction| joint claim construction and prehearing statement|
     joint claim construction statement| joint claim construction chart| proposal| submission|
     election to| designation| acknowledgment| acknowledgement| certificate| demand| record|
     ratification| release| receipt by| praecipe| notice of praecipe| adr certification| paper|
     pleading| transmittal| material`,
    'other-paper',
    'STATEMENT re 12 Order by Orrin Vale.',
    { doubtful: true, family: 'statement' },
  ),
  opening(
    `sealed document| sealed entry document| restricted document|
     document lodged consisting of| redacted document| document| sealed event| sealed entry|
     sealed paper| sealed material| ex parte document| sealed filing| document lodged|
     redacted version| redacted version of| public version| public version of| form|
     lodged proposed| lodged`,
    'other-paper',
    'SEALED DOCUMENT filed by Orrin Vale.',
    { family: 'mark' },
  ),
  opening(
    `entered in error| entry error| filed in error| document filed in error| disregard|
     stricken| error| docketed in error| incorrect event| filing error| docket entry error|
     deficient docket entry| deficient docket entry error| filing error deficient docket entry|
     duplicate entry| incorrect document| wrong document| vacated| duplicate| withdrawn|
     terminated| void`,
    'clerk-notice',
    'ENTERED IN ERROR',
    { family: 'mark', doubtful: true, before: 'nothing' },
  ),
];

import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** What the clerk's office, reporters, appeals courts and marshals put on the docket. */
export const CLERK_OPENINGS: readonly Opening[] = [
  opening(
    `summon| summon issued| request for issuance of summon| request for summon|
     request to issue summon| summon requested| proposed summon| alias summon|
     electronic summon| request for clerk to issue summon| summon request| 21 day summon|
     60 day summon| alias summon issued| praecipe for summon| praecipe to issue summon|
     praecipe for issuance of summon| request for clerk to issue`,
    'summons',
    'Summons Issued as to Aldgate Mills, Inc.',
    { family: 'summons' },
  ),
  opening('judge', 'case-assignment', 'Judge Ada Roe and Magistrate Judge Orrin Vale added.', {
    family: 'judge',
    before: 'nothing',
  }),
  opening(
    `magistrate judge| district judge| chief judge| senior judge| us magistrate judge|
     bankruptcy judge`,
    'case-assignment',
    'Magistrate Judge Ada Roe is so Designated.',
    { family: 'judge', before: 'nothing' },
  ),
  opening('case', 'case-assignment', 'Case as to Orrin Vale Reassigned to Judge Ada Roe.', {
    family: 'case',
  }),
  opening(
    `case assigned| case reassigned| notice of case assignment| notice of assignment|
     notice of reassignment| notice of case reassignment| motion referred|
     motion no longer referred| case referred| notice of judge assignment|
     reassignment of case| assignment of case| initial case assignment|
     this case has been assigned| judge update| notice of judicial assignment|
     assignment of the honorable| case no longer referred| case designated| reassignment|
     notice of assignment of case| case number| magistrate judge assigned| judge assigned|
     judge reassigned| case assignment| case assigned reassigned| notice of initial assignment|
     notice of intra district| new case number| case related| notice of direct assignment|
     random assignment| civil case assigned| referral to magistrate| case assigned to|
     notice of random assignment| notice of judge reassignment| judge assignment|
     notice of assignment to| referral| notice of reference| initial assignment| assigned to|
     case flag| notice of referral| case ineligible| magistrate judge referral|
     the above entitled action is assigned| certificate of related case|
     notice of magistrate judge assignment| motion and referral| added|
     notice of related case assignment| bankruptcy judge assigned| assignment of judge|
     judge and magistrate judge assigned| notice of judge|
     case opening initial assignment notice| initial assignment notice|
     clerk notice of judge assignment| clerk notice of assignment| clerk notice of reassignment`,
    'case-assignment',
    'MOTION(S) REFERRED: 12 MOTION to Seal. Pending before the USMJ.',
    { family: 'case' },
  ),
  opening(
    `set deadline| reset deadline| set reset deadline| terminate deadline| deadline terminated|
     set reset scheduling order deadline| set reset deadline as to| deadline updated|
     set motion and r r deadline| set reset motion and r r deadline|
     set reset deadline hearing| set deadline hearing| reset deadline hearing|
     terminate deadline and hearing| motion set| set reset answer deadline| answer due|
     response due| reset answer due deadline| deadline| set reset answer due deadline|
     set scheduling order deadline| reset scheduling order deadline| set motion deadline|
     set reset briefing schedule| set briefing schedule| set reset motion deadline|
     deadline set| deadline reset| terminate hearing| hearing terminated| clear deadline|
     set reset r r deadline| reset motion deadline| set reset case management deadline|
     reply due| discovery due| set reset discovery deadline| set answer deadline|
     update answer deadline| answer deadline| set administrative deadline| set r r deadline|
     set reset brief deadline| motion reset| setting deadline| resetting deadline|
     set reset adr| set motion day| deadline and hearing terminated|
     set reset hearing and deadline| motion ripe| motion deadline| set deadline as to|
     reset answer deadline| set reset deadline and hearing| set deadline and hearing|
     reset deadline and hearing| termination of deadline| objection due`,
    'deadline-entry',
    'Set/Reset Deadlines: Responses due by 1/2/2020.',
    { family: 'setting' },
  ),
  opening(
    `motion terminated| terminate motion| motion no longer pending| motion submitted|
     motion taken under advisement| motion under advisement| submission of motion|
     submission to| clerk certificate of submission| certificate of submission`,
    'deadline-entry',
    'Motions terminated: 12 MOTION to Seal.',
    { doubtful: true },
  ),
  opening(
    `notice of deficiency| notice to filer| notice to filer of deficiency|
     notice of correction| notice to attorney| clerk quality control message| clerk notice|
     notice of docket error| notice of docketing error| corrective entry| deficiency notice|
     attorney filing error| docket correction| correction| modification of docket|
     quality control message| qc message| docket annotation| docket modification|
     notice to counsel| notice of filing deficiency| notice of error|
     notice of electronic filing error| notice of incomplete filing| letter of deficiency|
     deficiency| deficiency letter| notice of filing error| notice of non compliance|
     notice of noncompliance| notice of availability| notice of availability of a magistrate|
     notice of right to consent| clerk letter| advisory| clerk advisory|
     notice of clerical error| notice regarding docket| notice of deficient filing|
     notice of missing document| notice of deficient document| corrected docket entry|
     entry corrected| error notice| notice of requirement| notice of eligibility|
     notice regarding consent| notice and consent form| notice consent|
     notice consent and reference| notice re consent| notice of mandatory|
     notice of compliance| notice of pro hac vice fee| notice to party|
     notice of document discrepancy| notice of deficiency in| notice of deficient|
     notice of electronic case filing| notice of deficiency re| consent form mailed| rejection|
     notice of rejection| notice of electronic filing| notice to pro se| notice regarding|
     notice re| notice of adr| notice of assignment to adr| adr notice| adr clerk notice|
     notice of availability of| notice of selection for mediation| mediation notice|
     notice of mediation| notice of appointment of mediator| notice of assignment of mediator|
     notice of assignment to mediation| notice of pro hac vice application due|
     notice of certificate of interested party requirement| magistrate judge consent form|
     this attorney case opening| this attorney case opening filing| the new case submission|
     your attorney case opening| in accordance with| magistrate judge consent notice|
     magistrate consent notice| qc notice| notice of corrected docket entry|
     notice of docket correction| notice of order| notice of entry of order| notice of entry|
     notice of entry of judgment| docket note| docket entry| clerk remark|
     name correction| case opening notice| notice of commencement| notice of bankruptcy case|
     notice of chapter 7 bankruptcy case| notice of chapter 11 bankruptcy case|
     notice of chapter 12 bankruptcy case| notice of chapter 13 bankruptcy case|
     notice of right| notice of discrepancy| notice of psi| notice of filing requirement|
     notice of new case| clerk memorandum| memorandum from clerk| case opening notification|
     notice of docket modification| notice to the party| instruction to counsel|
     filing deficiency| non compliance| notice of removal to counsel|
     request for corrected document| notice of prisoner| notice to the clerk| notice of lawyer|
     prisoner case opening| notice of attorney admission| notice to court| notice to litigant|
     case information| notice of fee due| notice of filing fee due| notice of receipt|
     acknowledgment of receipt| notice of judge practice| civil rights packet|
     clerk certificate of mailing| notice of reminder| reminder| notice of incorrect|
     notice of electronic notice| notice regarding pro hac vice| notice re pro hac vice|
     notice of deadline| notice of mail| notice of case opening| court notice|
     notice of undeliverable email| note to attorney| note to attorney to re file|
     note to counsel| note to filer| note to filing attorney| note to party`,
    'clerk-notice',
    'NOTICE OF DOCKET ERROR re 12 Motion: wrong event.',
    { family: 'notice' },
  ),
  opening('remark', 'clerk-notice', 'Remark: previous filing before Judge Ada Roe.', {
    doubtful: true,
  }),
  opening('cja 20 voucher|cja voucher', 'other-clerk', 'CJA 20 Voucher as to Orrin Vale.', {
    doubtful: true,
  }),
  opening(
    'internet citation note|internet citation',
    'other-clerk',
    'INTERNET CITATION NOTE: Material from decision re 12 Order.',
  ),
  opening('notice of default', 'notice', 'NOTICE of Default by Orrin Vale.', { doubtful: true }),
  opening(
    'pro hac vice counsel',
    'clerk-notice',
    'Pro Hac Vice counsel, ADA WINSLOW, has been added to receive Notices.',
    { doubtful: true },
  ),
  opening(
    `transcript| official transcript| notice of filing of official transcript|
     notice of filing transcript| order for transcript| transcript order| transcript request|
     transcript designation| transcript purchase order| request for transcript|
     transcript order form| notice of intent to request redaction| notice of intent to redact|
     redaction request| court reporter note| notice of filing of transcript|
     transcript of proceeding| transcript order request| designation of transcript| ao 435|
     transcript request form| redacted transcript| notice of intention to request redaction|
     transcript deposit| notice of redaction| motion for transcript|
     notice regarding transcript| notice of transcript| notice of filing official transcript|
     notice of official transcript| transcript filed| request for redaction|
     ordering transcript| transcript information sheet| transcript acknowledgment|
     transcript purchase| court reporter transcript| letter requesting transcript|
     notice of filing redacted transcript| partial transcript| sealed transcript|
     statement regarding transcript| notice of no transcript| transcription|
     notice of completion of transcript| notice re transcript| stenographic transcript`,
    'transcript',
    'TRANSCRIPT of Status Conference held on 1/2/2020 before Judge Ada Roe.',
    { family: 'transcript' },
  ),
  opening(
    `filing fee| receipt| receipt of filing fee| fee| fee paid| received| payment|
     usca appeal fee| appeal fee| confirmation of receipt of payment| pro hac vice fee|
     remark from cashier| cashier remark| receipt number| payment of fee| receipt for|
     filing fee paid| filing fee received| partial filing fee| initial partial filing fee|
     filing fee due| usca fee| usca appeal fee received| fld receipt| usca case fee|
     receipt of| money received| fine paid| special assessment| appellate filing fee|
     docket fee| admission fee| fee received| notice of payment| prison trust fund account|
     prisoner trust fund account| prisoner trust account statement|
     trust fund account statement| inmate account statement| prison account statement|
     certified trust account| in forma pauperis form| account statement|
     certificate of inmate account| trust account statement| fee waived| fee status|
     check received| restitution payment`,
    'fee',
    'Filing fee received: $ 402.00, receipt number 1234567.',
    { act: 'clerk' },
  ),
  opening(
    `mandate| usca mandate| usca case number| usca order| order of usca| record on appeal|
     mandate of usca| certified and transmitted record| transmission of notice of appeal|
     transmission| appeal record| acknowledgment from usca| judgment of usca| opinion of usca|
     usca judgment| usca opinion| certificate of readiness| appeal transmittal| usca appeal|
     order of 9th circuit| mandate of 9th circuit| usca acknowledgment|
     appeal information sheet| transmittal of notice of appeal| notice of appeal notification|
     notice of docketing| usca notice| usca time schedule order| time schedule order|
     supreme court| order from usca| appellate| letter from usca| letter from court of appeal|
     order of court of appeal| preliminary record| appeal remark| appeal|
     notice of appeal transmitted| transmit| transmission to usca| transmitted|
     abbreviated electronic record| electronic record on appeal| mandate from| circuit|
     court of appeal| judgment of court of appeal| usca| usdc|
     certified copy of notice of appeal| electronic transmission| appeal number|
     appeal docketed| usca number| notice of docketing appeal| appeals court|
     order of supreme court| remittitur| initial transmission| transmission of notice|
     transmission of record| original record| certified record| index to record on appeal|
     certified list| clerk certificate of appeal| notice of appeal acknowledgment|
     appellate case number| appeal case number| transmission of the notice of appeal|
     certified copy of usca| corrected mandate| certified and transmitted| certified index|
     us court of appeal| certificate of record| record transmitted| record sent|
     record returned| opinion of court of appeal| true copy of usca| first supplemental record|
     electronic index to record| electronic record| order of circuit| circuit order|
     clerk order dismissing appeal| notice of appeal filing| forwarded record|
     designation of record| designation of record on appeal| order of u s court of appeal|
     u s court of appeal`,
    'appeals-court',
    'MANDATE of USCA as to 43 Notice of Appeal: affirmed.',
    { family: 'appeal' },
  ),
  opening(
    `mail returned| returned mail| undeliverable mail| mail returned as undeliverable|
     notice of returned mail| notice of undeliverable mail| mail undeliverable| mail return|
     returned as undeliverable| document returned as undeliverable| letter returned|
     court mail returned| mail sent to| order returned| undelivered mail|
     notice of mail returned| returned envelope| envelope returned| mail receipt`,
    'mail-returned',
    'Mail Returned as Undeliverable. Mail sent to Orrin Vale.',
  ),
  opening(
    `transfer order| order of transfer| order transferring| order transferring case|
     mdl transfer order| case transferred| case transferred in| transfer|
     transfer of jurisdiction| probation jurisdiction| rule 20| rule 40| rule 5| rule 5 c 3|
     conditional transfer order| original file| supervised release jurisdiction|
     interdistrict transfer| inter district transfer| consent to transfer| transferred|
     transfer out| transfer in| certified copy of transfer order| rule 20 transfer|
     mdl transfer| transfer document| letter of transmittal| probation transfer| case transfer|
     transfer in received| transfer out acknowledged| notice re intra district transfer|
     case electronically transferred| certified copy of conditional transfer order|
     case transferred to| rule 5 document| transmittal letter| case transmitted| rule 5 paper|
     supervised release transfer| transfer jurisdiction| transmittal of case|
     order of transfer of jurisdiction| acknowledgment of transfer| file received|
     notice of conditional transfer| received rule 5| notice of removal to district|
     commitment to another district`,
    'transfer',
    'Case transferred in from District of Utah; Case Number 1:20-cv-00001.',
    { family: 'transfer' },
  ),
  opening(
    `clerk entry of default| entry of default| default entered| clerk judgment| cost taxed|
     taxation of cost| bill of cost taxed| clerk certificate of default| clerk default|
     default| certificate of default| default as to| judgment entered by clerk|
     clerk taxation of cost| clerk default judgment| default by clerk|
     clerk entry of default judgment| taxed bill of cost| default judgment by clerk|
     notice of entry of default| order of default by clerk| judgment by clerk|
     cost taxed in amount`,
    'clerk-judgment',
    "CLERK'S ENTRY OF DEFAULT as to Ada Roe.",
    { family: 'default' },
  ),
  opening(
    `attorney update| staff note| abstract of order| abstract| abstract of judgment| js 6|
     case closed| civil case terminated| statistical| docket sheet| case unsealed|
     exhibit returned| exhibit receipt| receipt of trial exhibit| statistically closed|
     placed in file| placed in file not used| not used| magistrate case closed|
     indictment unsealed| audio file| passport| passport received| detainer| party added|
     certified copy| case associated| remark staff| ao 120| ao 121| report on the filing|
     report on filing| docket sheet mailed| magistrate file| add and terminate|
     exhibit release| exhibit received| receipt for exhibit| receipt for surrender of passport|
     notice of arrest| attorney added| attorney terminated| update attorney| closed|
     document unsealed| add attorney| party terminated| passport receipt| clerk exhibit list|
     case reopened| copy mailed| file location| courtesy copy| audio recording| add party|
     terminate party| terminate attorney| document mailed| transmittal to usm| statistics|
     case stayed| unsealed| patent trademark| patent trademark report| ao 120 patent form|
     copyright report| receipt of passport| surrender of passport| exhibit and witness receipt|
     receipt of exhibit| js 5| js 3| js 2| js 10| cja 21| voucher|
     cja 24| cja 30| trial exhibit received| docket entry modified| mailing|
     disposition of adversary| adversary case closed| clerk file| internal|
     search warrant unsealed| conflict check| document destroyed| exhibit disposition|
     exhibit destroyed| digital audio| pdf with attached audio file| attorney| party|
     report to patent| notification of patent| register of copyright| certificate of official|
     information regarding| restitution| arrest| defendant arrested| in custody|
     terminated party| counts dismissed| magistrate judge case closed| location| custody|
     defendant custody| release from custody| remark staff note| trial exhibit| court only|
     victim| notice to us marshal| terminated defendant| remote public access| pdf|
     notice of seizure| file destruction`,
    'other-clerk',
    'Attorney update in case as to Orrin Vale. Attorney Ada Winslow terminated.',
    { family: 'case' },
  ),
  opening(
    `trial exhibit list returned| judge signature on order| advance authorization|
     subpoena issued| letter rogatory issued| deposit of fund| registry deposit|
     treasury registry| request for investment of fund`,
    'other-clerk',
    'Subpoena Issued to Ada Roe.',
    { doubtful: true },
  ),
];

import type { ReliefRow } from './relief-row.js';

/** What is asked for in criminal cases and by prisoners. */
export const CRIMINAL_RELIEFS: readonly ReliefRow[] = [
  {
    kind: 'release-or-detention',
    phrases:
      'detention, pretrial detention, detain, release, bond, bail, release from custody, release on bond, pretrial release, release pending appeal, bond pending appeal, bail pending appeal, release from detention, set bond, reduce bond, bond reduction, revoke bond, revocation of bond, revoke release, revocation of release, revoke pretrial release, revocation of pretrial release, revoke detention order, revocation of detention order, review of detention order, review detention order, review detention, reconsideration of detention, reconsider detention, reconsider detention order, reopen detention hearing, reopen detention, temporary release, furlough, release on conditions, release on recognizance, release pending sentencing, release pending trial, modify detention order, order of detention, set conditions of release, bond review, review of bond, release on bail, self surrender, voluntary surrender, emergency release, pre trial release, detention pending trial, revoke order of detention, home detention, home confinement',
    example: 'MOTION for Detention by USA as to Ada Winslow',
  },
  {
    kind: 'modify-conditions',
    phrases:
      'modify conditions, modification of conditions, amend conditions, change conditions, modify bond, modification of bond, amend bond, modify bond conditions, modify conditions of release, modification of conditions of release, modify conditions of bond, amend conditions of release, modify conditions of pretrial release, modify conditions of supervised release, modify conditions of supervision, modify release conditions, modify pretrial release conditions, amend release conditions, modify supervised release, early termination of supervised release, early termination of probation, terminate supervised release, termination of supervised release, terminate probation, termination of probation, early termination, early termination of supervision, modify probation, modification of supervised release, modification of release conditions, modification of bond conditions, remove condition, remove conditions, remove electronic monitoring, remove gps monitoring, remove location monitoring, remove ankle monitor, remove monitoring, remove curfew, removal of electronic monitoring, removal of gps monitoring, removal of location monitoring, removal of ankle monitor, terminate electronic monitoring, terminate location monitoring, modify terms, modify terms of supervised release, modify terms of release, modify order setting conditions of release, modify release, modify curfew, modify pretrial release, modification of terms of release, modification of release, reconsider conditions',
    example: 'MOTION to Modify Conditions of Release',
  },
  {
    kind: 'reduce-sentence',
    phrases:
      'reduce sentence, reduction of sentence, sentence reduction, reduction in sentence, compassionate release, modification of sentence, modify sentence, correct sentence, retroactive application of sentencing guidelines, retroactive application, sentence modification, reduced sentence, reduce term of imprisonment, first step act, relief under first step act, reduction, resentencing, rule 35, commutation of sentence, sentence reduction under, 3582, amendment 782, amendment 821, credit for time served',
    example: 'MOTION to Reduce Sentence',
  },
  {
    kind: 'vacate-conviction',
    phrases:
      'vacate set aside or correct sentence, vacate set aside correct sentence, vacate sentence, vacate conviction, vacate under 28 usc 2255, vacate under 28 u c 2255, vacate under 2255, vacate 2255, vacate set aside, vacate or set aside, under 28 usc 2255, under 28 u c 2255, under 2255, pursuant to 28 usc 2255, pursuant to 28 u c 2255, 2255, relief under 28 usc 2255, relief under 2255, writ of error coram nobis, coram nobis, petition for writ of error coram nobis, set aside sentence, set aside conviction, set aside or correct sentence',
    example: 'MOTION to Vacate, Set Aside or Correct Sentence (2255)',
  },
  {
    kind: 'habeas',
    phrases:
      'habeas corpus, writ of habeas corpus, habeas, habeas relief, habeas corpus relief, habeas petition, under 28 usc 2254, under 28 usc 2241, writ of habeas corpus 2241, writ of habeas corpus 2254, under 2254, under 2241',
    example: 'PETITION for Writ of Habeas Corpus',
  },
  {
    kind: 'exonerate-bond',
    phrases:
      'exonerate bond, exonerate, exoneration of bond, bond exoneration, exonerate bail, release bond, return of bond, return bond, refund of bond, refund bond, refund of cash bond, release of bond, disbursement of bond, exonerate cash bond, return of cash bond, exonerate surety, reconvey property, reconveyance, reconveyance of property',
    example: 'MOTION to Exonerate Bond',
  },
  {
    kind: 'travel',
    phrases:
      'travel, permission to travel, leave to travel, allow travel, permit travel, allow defendant to travel, permit defendant to travel, permission for defendant to travel, approval to travel, allow out of state travel, out of district travel, international travel, to travel, temporary travel, permission to leave district, release of passport, return of passport, return passport, authorization to travel, travel permission',
    example: 'MOTION to Travel Outside the District',
  },
  {
    kind: 'forfeiture',
    phrases:
      'forfeiture, order of forfeiture, preliminary order of forfeiture, final order of forfeiture, forfeiture of property, forfeiture money judgment, forfeiture judgment, decree of forfeiture, preliminary forfeiture order, final forfeiture order, consent order of forfeiture, preliminary order for forfeiture, first preliminary order of forfeiture, preliminary judgment of forfeiture, final judgment of forfeiture, final decree of forfeiture, forfeit property, forfeit',
    example: 'MOTION for Preliminary Order of Forfeiture',
  },
  {
    kind: 'issue-subpoena-or-writ',
    phrases:
      'subpoena, subpoenas, issuance of subpoena, issue subpoena, issuance of subpoenas, issue subpoenas, subpoena duces tecum, trial subpoenas, leave to issue subpoena, leave to serve subpoena, leave to serve subpoenas, leave to serve third party subpoena, discovery for leave to serve third party subpoena, discovery for leave to serve subpoena, leave to issue third party document preservation subpoena, writ, writs, writ of habeas corpus ad prosequendum, writ of habeas corpus ad testificandum, habeas corpus ad prosequendum, habeas corpus ad testificandum, writ of garnishment, garnishment, writ of execution, execution, writ of replevin, writ of attachment, attachment, writ of continuing garnishment, warrant, issuance of warrant, issue warrant, arrest warrant, bench warrant, letters rogatory, letter rogatory, letter of request, issuance of letter rogatory, issuance of letters rogatory, issuance of letters of request, international judicial assistance, issue summons, issuance of summons, rule 17 c subpoena, rule 17 subpoena, rule 17 c subpoenas, rule 17 subpoenas, subpoenas duces tecum, search warrant, letters of request, judicial assistance, under 28 u c 1782, under 28 usc 1782, pursuant to 28 u c 1782, pursuant to 28 usc 1782, early return subpoena, early return subpoenas, writ of possession, writ of assistance, warrant of arrest in rem',
    example: 'MOTION for Writ of Habeas Corpus ad prosequendum',
  },
  {
    kind: 'return-of-property',
    phrases:
      'return of property, return property, return of seized property, return seized property, release of property, return of seized funds, return of personal property, return of currency, release of seized property, return of evidence, release seized property',
    example: 'MOTION for Return of Property/PostTrial',
  },
];

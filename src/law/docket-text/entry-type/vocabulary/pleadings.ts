import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** Papers that open a case or answer one, and what is asked of the court. */
export const PLEADINGS: readonly Opening[] = [
  opening('complaint', 'complaint', 'COMPLAINT against Aldgate Mills, Inc. filed by Orrin Vale.', {
    family: 'complaint',
  }),
  opening(
    'amendment to complaint|supplement to complaint',
    'amended-complaint',
    'AMENDMENT to Complaint by Orrin Vale.',
  ),
  opening('petition', 'complaint', 'PETITION to Confirm Arbitration Award by Aldgate Mills, Inc.', {
    family: 'petition',
  }),
  opening(
    `petition for writ of habeas corpus| petition for habeas corpus|
     petition for a writ of habeas corpus| habeas corpus petition| habeas petition|
     application for writ of habeas corpus| petition under 28 usc 2254`,
    'complaint',
    'PETITION for Writ of Habeas Corpus filed by Orrin Vale.',
    { family: 'petition' },
  ),
  opening(
    `voluntary petition| involuntary petition| chapter 7 voluntary petition|
     chapter 11 voluntary petition| chapter 13 voluntary petition|
     chapter 12 voluntary petition| chapter 9 voluntary petition`,
    'complaint',
    'Chapter 13 Voluntary Petition. Filed by Orrin Vale.',
    { family: 'complaint' },
  ),
  opening(
    'adversary case|adversary proceeding',
    'complaint',
    'Adversary case 09-ap-01. Complaint by Orrin Vale against Ada Roe.',
    { family: 'petition', before: 'nothing' },
  ),
  opening('case opening', 'complaint', 'Case Opening - Complaint filed by Orrin Vale.', {
    doubtful: true,
  }),
  opening(
    'miscellaneous case opening|miscellaneous action',
    'complaint',
    'MISCELLANEOUS CASE OPENING by Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    'indictment|bill of indictment',
    'indictment',
    'SUPERSEDING INDICTMENT as to Orrin Vale (1) count(s) 1s.',
  ),
  opening(
    'information|bill of information',
    'indictment',
    'FELONY INFORMATION as to Orrin Vale (1) count(s) 1.',
  ),
  opening(
    'criminal complaint|magistrate complaint|violation notice',
    'indictment',
    'CRIMINAL COMPLAINT as to Orrin Vale (1).',
  ),
  opening('answer', 'answer', 'ANSWER to 1 Complaint with Jury Demand by Aldgate Mills, Inc.'),
  opening(
    'responsive pleading|affirmative defense|statement of affirmative defense',
    'answer',
    'Affirmative Defenses by Aldgate Mills, Inc.',
  ),
  opening(
    'answer to interrogatory|answer to request',
    'discovery',
    'ANSWER to Interrogatories by Orrin Vale.',
  ),
  opening(
    'reply to counterclaim|reply to answer|reply to crossclaim',
    'answer',
    'REPLY to Counterclaim by Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    `counterclaim| counter claim| crossclaim| cross claim| cross complaint|
     third party complaint| third party claim| intervenor complaint| complaint in intervention`,
    'counterclaim',
    'THIRD PARTY COMPLAINT against Ada Roe filed by Aldgate Mills, Inc.',
  ),
  opening(
    `notice of removal| amended notice of removal| petition for removal| petition of removal|
     removal`,
    'notice-of-removal',
    'NOTICE OF REMOVAL by Aldgate Mills, Inc. from Superior Court.',
  ),
  opening(
    `notice of filing of notice of removal| notice of filing notice of removal|
     notice of notice of filing`,
    'notice',
    'NOTICE of filing of Notice of Removal by Aldgate Mills, Inc.',
  ),
  opening(
    `notice of appeal| notice of cross appeal| notice of interlocutory appeal|
     notice of joint appeal| petition for permission to appeal| notice of bankruptcy appeal|
     notice of conditional cross appeal`,
    'notice-of-appeal',
    'NOTICE OF APPEAL as to 42 Judgment by Orrin Vale.',
    { family: 'appeal' },
  ),
  opening(
    'appeal to|bankruptcy appeal',
    'notice-of-appeal',
    'APPEAL to the Ninth Circuit re 42 Judgment by Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    `notice of voluntary dismissal| notice of dismissal| voluntary dismissal|
     notice of partial dismissal| notice of partial voluntary dismissal| dismissal|
     notice dismissing| notice voluntarily dismissing`,
    'notice-of-dismissal',
    'NOTICE of Voluntary Dismissal by Orrin Vale.',
    { family: 'notice' },
  ),
  opening(
    'stipulation|joint stipulation|agreement|stip|stipulated statement',
    'stipulation',
    'STIPULATION for Extension of Time by Aldgate Mills, Inc.',
    { family: 'stipulation' },
  ),
  opening(
    `stipulation of dismissal| joint stipulation of dismissal| stipulated dismissal|
     stipulation to dismiss| dismissal stipulation`,
    'stipulation',
    'STIPULATION of Dismissal by Orrin Vale.',
    { family: 'stipulation' },
  ),
  opening('stipulated motion', 'motion', 'STIPULATED MOTION for Extension of Time by Orrin Vale.'),
  opening(
    'stipulation and motion|stipulation motion|joint stipulation and motion',
    'motion',
    'STIPULATION AND MOTION for Extension of Time by Orrin Vale.',
    { doubtful: true },
  ),
  opening('motion', 'motion', 'Emergency MOTION to Stay 12 Order by Orrin Vale.', {
    family: 'motion',
  }),
  opening(
    `application| cross motion| countermotion| counter motion| notice of motion| movant|
     letter motion| letter request| ex parte application| memorandum of law and motion`,
    'motion',
    'Ex Parte APPLICATION to Seal filed by Orrin Vale.',
    { family: 'motion' },
  ),
  opening(
    `notice of motion and motion| notice and motion| notice of motion and hearing|
     notice and application| notice of cross motion| notice of application|
     notice of emergency motion| notice of ex parte application| notice of unopposed motion|
     notice of joint motion| notice of ex parte motion`,
    'motion',
    'NOTICE OF MOTION AND MOTION to Dismiss filed by Aldgate Mills, Inc.',
    { family: 'motion' },
  ),
  opening('request', 'motion', 'REQUEST for Hearing by Orrin Vale.', { family: 'request' }),
  opening(
    `appeal of magistrate| appeal of magistrate judge decision| appeal from magistrate|
     appeal magistrate judge decision`,
    'motion',
    'APPEAL OF MAGISTRATE JUDGE DECISION to District Court by Orrin Vale.',
    { doubtful: true },
  ),
  opening('bill of cost|verified bill of cost', 'motion', 'BILL OF COSTS by Aldgate Mills, Inc.', {
    doubtful: true,
  }),
  opening('joinder|motion for joinder', 'motion', 'JOINDER in 12 Motion by Ada Roe.', {
    doubtful: true,
  }),
  opening(
    `petition for attorney fee| fee application| application for attorney fee|
     petition for minor settlement| petition for fee| petition to modify|
     petition to intervene| petition for leave| petition for relief from stay`,
    'motion',
    'PETITION for Attorney Fees by Orrin Vale.',
  ),
];

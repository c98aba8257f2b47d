import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** Papers that argue: responses, replies, briefs and letters, and the papers that prove what they say. */
export const BRIEFS: readonly Opening[] = [
  opening(
    'response|opposition|objection|respond|opposing|opposition brief|response brief',
    'response',
    'RESPONSE in Opposition re 12 Motion filed by Ada Roe.',
    { family: 'response' },
  ),
  opening(
    `statement of non opposition| notice of non opposition| non opposition|
     statement of no opposition| notice of no opposition| notice of opposition|
     statement of opposition| notice of objection| notice of response| statement in opposition|
     counter statement| counterstatement| rule 56 1 counterstatement| limited objection|
     answer to motion| opposition to motion| answering brief| return to order to show cause`,
    'response',
    'Statement of Non-Opposition re 12 Motion filed by Ada Roe.',
    { family: 'response' },
  ),
  opening(
    `response to interrogatory| response to request for production|
     response to request for admission| response to discovery| objection to interrogatory|
     objection to request for production| discovery response`,
    'discovery',
    'RESPONSE to Request for Production by Ada Roe.',
  ),
  opening(
    `reply| sur reply| surreply| sur rejoinder| rejoinder| reply brief| reply memorandum|
     traverse| rebuttal| notice of reply`,
    'reply',
    'REPLY in Support re 12 Motion filed by Orrin Vale.',
    { family: 'response' },
  ),
  opening(
    'response in support|response to opposition|response to response',
    'reply',
    'RESPONSE in Support filed by Orrin Vale re 12 Motion.',
    { doubtful: true },
  ),
  opening(
    `memorandum| brief| point and authority| memorandum of law|
     memorandum of point and authority| memo`,
    'brief',
    'MEMORANDUM in Support re 12 Motion filed by Orrin Vale.',
    { family: 'brief' },
  ),
  opening(
    `trial brief| sentencing memorandum| sentencing brief| trial memorandum| amicus brief|
     amicus curiae brief| brief of amicus curiae| claim construction brief|
     opening claim construction brief| markman brief| opening brief| markman opening brief|
     pretrial memorandum| pretrial brief| sentencing statement|
     position with respect to sentencing| position regarding sentencing|
     position re sentencing| closing brief| post trial brief| supplemental brief|
     appellant brief| appellee brief| pre trial brief| bench brief| bench memorandum|
     statement of position| sentencing position| position paper| letter brief`,
    'brief',
    'SENTENCING MEMORANDUM by USA as to Orrin Vale.',
    { family: 'brief' },
  ),
  opening(
    `statement of fact| statement of material fact| statement of undisputed fact|
     statement of undisputed material fact| rule 56 1 statement| rule 56 statement|
     separate statement| concise statement| statement of uncontested fact|
     statement of uncontroverted fact| separate concise statement|
     statement of uncontested material fact| local rule 56 1 statement|
     proposed statement of fact`,
    'brief',
    'STATEMENT of Material Facts by Orrin Vale re 12 Motion.',
    { family: 'brief' },
  ),
  opening(
    `markman response brief| responsive brief| response claim construction brief|
     responsive claim construction brief`,
    'response',
    'MARKMAN RESPONSE BRIEF re 61 Brief.',
    { doubtful: true },
  ),
  opening(
    'letter|correspondence|e mail|email',
    'letter',
    'LETTER addressed to Judge Ada Roe from Orrin Vale dated 1/2/2020.',
    { family: 'letter' },
  ),
  opening(
    'letter response|letter in opposition|letter opposition|letter objection',
    'response',
    'LETTER RESPONSE in Opposition to Motion filed by Ada Roe.',
  ),
  opening('letter reply', 'reply', 'LETTER REPLY to Response to Motion filed by Orrin Vale.'),
  opening(
    `declaration| affidavit| affirmation| certification| sworn statement| verification|
     statement under oath| unsworn declaration| sworn declaration| affidavit declaration|
     declaration affidavit`,
    'declaration',
    'DECLARATION of Orrin Vale in Support re 12 Motion filed by Aldgate Mills, Inc.',
  ),
  opening(
    `financial affidavit| cja 23 financial affidavit| cja 23| affidavit of indigency|
     affidavit of financial status| declaration of indigency`,
    'declaration',
    'CJA 23 Financial Affidavit by Orrin Vale.',
  ),
  opening(
    `certificate of compliance| certification of compliance| certificate of conference|
     certificate of counsel| certification of counsel| certificate of conferral|
     certificate of necessity`,
    'declaration',
    'CERTIFICATE OF COMPLIANCE filed by USA as to Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    `certificate of no objection| certification of no objection| certificate of non compliance|
     certificate of merit| certificate of good faith`,
    'declaration',
    'Certificate of No Objection filed by Ada Roe.',
    { doubtful: true },
  ),
  opening(
    `exhibit| witness list| exhibit list| list of exhibit| list of witness| index of exhibit|
     appendix| sealed attachment| attachment| exhibit and witness list|
     witness and exhibit list| trial exhibit list| deposition designation| index|
     excerpt of record| administrative record| certified administrative record|
     will call witness list| trial witness list`,
    'exhibit',
    'EXHIBIT A to 12 Motion by Orrin Vale.',
  ),
  opening(
    'additional attachment|additional attachment to main document',
    'exhibit',
    'Additional Attachments to Main Document re 12 MOTION by Orrin Vale.',
    { doubtful: true },
  ),
  opening('supplement', 'other-paper', 'SUPPLEMENT to 12 Motion by Orrin Vale.'),
  opening('addendum|clarification', 'other-paper', 'ADDENDUM to 12 Motion by Orrin Vale.', {
    doubtful: true,
  }),
  opening(
    'errata|erratum|redaction',
    'other-paper',
    'REDACTION to 81 Response Brief by Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    'notice of errata|notice of erratum',
    'notice',
    'NOTICE OF ERRATA by Orrin Vale re 12 Motion.',
  ),
];

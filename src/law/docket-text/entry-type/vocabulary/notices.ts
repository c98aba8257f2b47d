import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** Notices, appearances, proposed orders, service and disclosure statements. */
export const NOTICES: readonly Opening[] = [
  opening('notice', 'notice', 'NOTICE of Supplemental Authority by Orrin Vale.', {
    family: 'notice',
  }),
  opening(
    `suggestion of death| suggestion of bankruptcy| notice of settlement|
     notice of related case| notice of intent| notice of lodging| notice of manual filing|
     notice of change of attorney information| notice of supplemental authority|
     notice of constitutional question| notice of lis pendens| lis pendens|
     designation of lead counsel| notice of unavailability| notice of conventional filing|
     notice of filing| notice of change of firm| notice of pendency| demand for notice|
     notice of claim| notice of joinder| notice of firm| notice of constitutional challenge`,
    'notice',
    'NOTICE of Settlement by Orrin Vale.',
    { family: 'notice' },
  ),
  opening(
    `notice of appearance| notice of attorney appearance| attorney appearance|
     entry of appearance| appearance| notice of entry of appearance|
     notice of appearance of counsel| notice of request by pro hac vice|
     notice of substitution| substitution of counsel| substitution of attorney|
     notice of substitution of counsel| notice of substitution of attorney|
     notice of withdrawal of attorney| notice of withdrawal of counsel|
     notice of withdrawal of appearance| withdrawal of appearance| withdrawal of counsel|
     withdrawal of attorney| notice of attorney withdrawal| notice to be terminated|
     notice of association| association of counsel| notice of limited appearance|
     notice of special appearance| special appearance| attorney substitution|
     notice of attorney substitution| consent to change attorney|
     notice of termination of appearance| request for special notice| request for notice|
     request for service of notice| request for electronic notice| notice of pro hac vice|
     pro hac vice| notice of counsel| notice of lead counsel| notice of assistant us attorney|
     notice of attorney| notice of change of attorney| notice of attorney lead|
     notice of designation| request to receive notice| creditor request for notice|
     designation of counsel| notice of additional counsel`,
    'appearance',
    'NOTICE of Appearance by Ada Winslow on behalf of Orrin Vale.',
    { family: 'notice' },
  ),
  opening(
    'notice of change of address|notice of change of firm name|notice of attorney address',
    'notice',
    'NOTICE of Change of Address by Ada Winslow.',
    { family: 'notice' },
  ),
  opening(
    `notice of proposed order| notice of lodging proposed order|
     notice of filing proposed order| notice of submission of proposed order|
     notice of filing of proposed order| notice of lodgment of order|
     notice of lodgement of order| notice of lodged order| notice of lodgment of bankruptcy order|
     notice of lodgment of order in bankruptcy| notice of lodging order|
     notice of uploading order| notice of submission of order`,
    'proposed-order',
    'NOTICE of Proposed Order by Orrin Vale.',
    { doubtful: true },
  ),
  opening(
    `proposed order| text of proposed order| proposed judgment| lodged proposed order|
     proposed pretrial order| proposed scheduling order| proposed case management order|
     proposed protective order| proposed stipulated order| proposed consent order|
     proposed final pretrial order| proposed case management plan| proposed default judgment|
     proposed final judgment| proposed agreed order| proposed form of order|
     proposed stipulation and order| proposed stipulated protective order|
     proposed civil case management plan`,
    'proposed-order',
    '[Proposed] Order Granting Motion to Seal by Orrin Vale.',
    { family: 'stipulated-order' },
  ),
  opening(
    'proposed document|proposed finding|proposed conclusion|received unsigned order',
    'proposed-order',
    'Proposed document submitted to Judge Ada Roe.',
    { doubtful: true },
  ),
  opening(
    `notice and acknowledgment| notice and acknowledgement| notice of acknowledgment|
     acknowledgment of receipt of summon| notice of service of process|
     notice of proof of service| notice of filing proof of service| waiver of service|
     acknowledgment of service| acknowledgement of service| acceptance of service|
     certificate of service| proof of service| affidavit of service| return of service|
     certificate of mailing| affidavit of mailing| certification of service|
     declaration of service| declaration of mailing| process receipt and return|
     process receipt| usm 285| affidavit of publication| proof of publication|
     certificate of service mailing| certification of mailing|
     affidavit declaration of service| affidavit certificate of service|
     affidavit declaration of mailing| proof of mailing| declaration of publication|
     return of summon| waiver of service of summon| waiver of the service of summon|
     notice of lawsuit| affidavit of attempted service| service by publication|
     affidavit of non service| affidavit of compliance| marshal process receipt|
     subpoena returned`,
    'proof-of-service',
    'WAIVER OF SERVICE Returned Executed by Orrin Vale.',
    { family: 'service' },
  ),
  opening(
    `bnc certificate| court certificate of mailing| bnc certificate of notice|
     bnc certificate of service| bnc certificate of mailing| us marshal return| usms return|
     marshal return| judgment returned| writ returned| certified mail receipt| return receipt|
     judgment and commitment returned| j c returned| notice of certified mail receipt`,
    'proof-of-service',
    'Judgment Returned Executed as to Orrin Vale on 1/2/2020.',
    { family: 'service', act: 'clerk' },
  ),
  opening(
    `certification and notice of interested party| certificate and notice of interested party|
     notice and certification of interested party| certificate of financial interest|
     corporate disclosure statement| disclosure statement| corporate disclosure|
     rule 7 1 disclosure statement| rule 7 1 disclosure| rule 1 9 certificate|
     certificate of interested party| certificate of interested person|
     certification of interested entity| certification of interested party|
     notice of interested party| certificate of interested entity|
     financial interest disclosure statement| corporate ownership statement|
     statement of corporate ownership| notification of affiliate|
     disclosure of interested party| disclosure of interest| disclosure of corporate|
     disclosure of corporate interest| certificate of disclosure| diversity disclosure|
     citizenship disclosure| certificate of corporate disclosure|
     notice of corporate disclosure| statement of interest| statement of disclosure|
     lcvr 26 1 certificate| lcvr 7 1 certificate| disclosure of affiliation|
     certificate required by| disclosure of citizenship| fed r civ p 7 1 disclosure statement|
     statement of citizenship| rule 7 1 corporate disclosure statement|
     certificate as to interested party| notice of certificate of interested|
     notice of party with financial interest| certificate of interest`,
    'disclosure-statement',
    'Corporate Disclosure Statement by Aldgate Mills, Inc.',
  ),
];

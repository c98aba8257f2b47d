import type { SourceField } from '../../cases/dto/source.field.js';

/**
 * Where the facts of Parler v. AWS come from. Neither the docket sheet nor the full text of any filing was to hand:
 * what no source establishes is left out, numbers above all.
 */
export const COMPLAINT_COPY: SourceField = {
  title: 'Verified complaint, Dkt. 1 (copy on Scribd)',
  url: 'https://www.scribd.com/embeds/490402892/content',
};
export const ORDER_ON_JUSTIA: SourceField = {
  title: 'Order, Dkt. 34 (Justia)',
  url: 'https://law.justia.com/cases/federal/district-courts/washington/wawdce/2:2021cv00031/294664/34/',
};
export const ORDER_ON_SCRIBD: SourceField = {
  title: 'Order, Dkt. 34 (copy on Scribd)',
  url: 'https://pt.scribd.com/document/491642609/Rothstein-Order-on-Parler-injunction',
};
export const ORDER_REPORTED: SourceField = {
  title:
    'Parler LLC v. Amazon Web Services, Inc., 514 F. Supp. 3d 1261 (W.D. Wash. 2021) (Casetext)',
  url: 'https://print.casetext.com/case/parler-llc-v-amazon-web-servs',
};
export const FIRST_ORDER_QUOTED: SourceField = {
  title: 'Shearlings Plowed, quoting the order of January 11, 2021',
  url: 'https://shearlingsplowed.blogspot.com/2021/01/parler-far-right-hate-social-media-site.html',
  note: "The copy is cut off before the day set for AWS's response.",
};
export const TECHTARGET: SourceField = {
  title: 'TechTarget, Parler sues AWS, seeks restraining order (updated February 16, 2021)',
  url: 'https://www.techtarget.com/searchcio/news/252494644/Parler-sues-AWS-seeks-restraining-order',
};
export const REUTERS: SourceField = {
  title: "Reuters, The hollow core of Parler's antitrust case against Amazon",
  url: 'https://www.reuters.com/article/legal-us-otc-parler/the-hollow-core-of-parlers-antitrust-case-against-amazon-idUSKBN29I309',
};
export const JUST_LAWFUL_RESPONSE: SourceField = {
  title: "Just Lawful, It's not us, it's them (January 13, 2021)",
  locator: 'on the response, the declarations and the request to seal',
};
export const JUST_LAWFUL_REPLY: SourceField = {
  title: 'Just Lawful, Parler resists (January 14, 2021)',
  locator: 'on the reply and the hearing',
};
export const BUSINESS_INSIDER: SourceField = {
  title: 'Business Insider story on the Matze declaration (copy, re-translated)',
  url: 'https://live5.news/slack-dismissed-parler-as-a-customer-says-parler-ceo-in-the-aws-process.html',
  note: 'A machine re-translation: no quotation in it is verbatim.',
};
export const TAG24: SourceField = {
  title: 'TAG24, Judge to rule on whether to force Amazon to put Parler back online',
  url: 'https://www.tag24.com/internet/judge-to-rule-on-whether-to-force-amazon-to-put-parler-back-online-1800452',
};
export const LEGAL_INSURRECTION: SourceField = {
  title: 'Legal Insurrection, Court denies Parler request for injunction',
  url: 'https://legalinsurrection.com/2021/01/court-denies-parler-request-for-injunction-against-amazon-web-services/',
};
export const LEGAL_TECHNOLOGY: SourceField = {
  title: 'Legal IT Insider, quoting the order (January 22, 2021)',
  url: 'https://legaltechnology.com/2021/01/22/judge-denies-parlers-request-for-reinstatement-by-amazon-web-services',
};
export const BLOOMBERG_COPY: SourceField = {
  title: "Bloomberg story on the ruling (copy), 'court filing Monday'",
  url: 'https://fntalk.com/tech/parlers-glow-dims-after-losing-quick-return-to-life-with-amazon/',
};
export const SEATTLE_TIMES: SourceField = {
  title: 'The Seattle Times, Amazon tried to destroy Parler, social network says in new lawsuit',
  url: 'https://www.seattletimes.com/business/amazon/amazon-tried-to-destroy-parler-social-network-says-in-new-lawsuit/',
};
export const WASHINGTON_EXAMINER: SourceField = {
  title: 'Washington Examiner, Parler drops antitrust lawsuit against Amazon',
  url: 'https://www.washingtonexaminer.com/news/2615686/parler-drops-antitrust-lawsuit-against-amazon-and-sues-for-defamation-and-breach-of-contract',
};
export const LAW_STREET: SourceField = {
  title: 'Law Street Media, Parler voluntarily dismisses federal suit',
  url: 'https://manage.lawstreetmedia.com/news/tech/parler-voluntarily-dismisses-federal-suit-against-amazon-web-services-files-new-state-court-suit/',
};
export const KING_COUNTY_COMPLAINT: SourceField = {
  title: 'King County complaint (copy on Scribd)',
  url: 'https://fr.scribd.com/document/496836213/Parler-AWS-Complaint',
};
export const JURIST: SourceField = {
  title: 'Jurist, Parler files new suit against Amazon after withdrawing previous suit',
  url: 'https://jurist.org/news/2021/03/parler-files-new-suit-against-amazon-after-withdrawing-previous-suit',
};
export const REMAND_ORDER: SourceField = {
  title: 'Redacted order, Dkt. 71 (Justia)',
  url: 'https://docs.justia.com/cases/federal/district-courts/washington/wawdce/2:2021cv00270/296750/71',
};

const EACH = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Adjectives and party words that clerks put before the name of a paper; they change nothing of its type. */
export const QUALIFIERS = EACH(
  `joint emergency unopposed opposed sealed ex parte exparte first second third fourth fifth sixth seventh eighth ninth
   tenth eleventh twelfth 1st 2nd 3rd 4th 5th 6th amended corrected supplemental supplementary consent agreed stipulated
   renewed revised partial final interim preliminary plaintiff defendant deft dft pltf plf debtor trustee petitioner
   respondent claimant movant government govt united state usa us creditor intervenor counter additional original
   further verified unsealed redacted restricted public version electronic paperless standard oral written expedited
   urgent limited omnibus master short form long pro se prisoner civil criminal general combined consolidated class
   action assented to mutual uncontested contested conditional the a an this chapter 7 9 11 12 13 superseding felony
   misdemeanor garnishee adversary proposed party non cross local rule responsive dispositive initial modified official
   unredacted under seal and or filed appellant appellee objector receiver nonparty by of amicus court clerk draft
   lead attorney counsel individual lodged certified true copy draft temporary unsigned alternative dkt docket renewal
   supplement errata amendment mandatory full detailed sworn unsworn simplified post pre trial pretrial posttrial
   protective parallel forthwith opening re updated current new unilateral separate concise administrative special
   ceremonial immediate anonymous substituted exempt time sensitive u s pg treasury copy formal status bar day usca nunc pro tunc e gov right confidentiality refiled resubmitted unamended`,
);

/** Words that turn an order or judgment into one that only a party proposes. */
export const PROPOSING = EACH('proposed lodged unsigned draft');

/** Words that turn a complaint or petition into a later one. */
export const AMENDING = EACH(
  'amended supplemental consolidated revised corrected amendment substituted second third',
);

/** Names of papers and acts that keep their meaning after words that nobody listed. */
export const PLAIN_ANYWHERE = EACH(
  `motion order response opposition reply answer complaint notice memorandum brief declaration affidavit stipulation
   report judgment opinion minute hearing objection transcript summon application petition indictment letter
   finding recommendation`,
);

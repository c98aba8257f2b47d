/** One addressee of a notice. Personal data: never stored. */
export interface RecipientReading {
  readonly name: string;
  readonly addresses: readonly string[];
  /** The line before the addresses and the line with them, as printed; absent unless the mail is plain text. */
  readonly lines?: readonly [string, string];
}

/** A document that a notice says was filed with the entry. */
export interface NoticedDocument {
  readonly description: string;
  /** The name of the file as the filer had it; null where none is printed. */
  readonly fileName: string | null;
  /** The court's electronic stamp, without the breaks that the mail puts into it; null where there is none. */
  readonly stamp: string | null;
}

/** The case name as printed and the number of the document, each null where none is found, and the docket text. */
export interface DocketHabits {
  readonly caseName: string | null;
  readonly documentNumber: string | null;
  readonly text: string;
}

/**
 * The words that juriscraper takes from a mail, which are fewer than the mail has: it loses bold and italic words of
 * many docket texts. Only the compatible view looks here; whatever else wants the words takes the faithful ones.
 */
export interface NoticeHabits {
  /** The subject of the mail without the case, for every entry alike. */
  readonly shortText: string;
  /** Of each docket, in the order of the cases. */
  readonly dockets: readonly DocketHabits[];
}

/** What only a notice's own mail tells. */
export interface MailReading {
  /** Who entered the transaction, as printed; null where the mail does not say. */
  readonly enteredBy: string | null;
  readonly documents: readonly NoticedDocument[];
  /** Null where the mail would not be read at all by these habits, for a picture or a video link in it. */
  readonly habits: NoticeHabits | null;
}

/** What an electronic notice says beside the entries it announces. Mail can be forged: nothing here is trusted. */
export interface NoticeReading {
  /** A Notice of Docket Activity of a court of appeals, rather than a Notice of Electronic Filing. */
  readonly appellate: boolean;
  /** The newer appellate system. */
  readonly acms: boolean;
  readonly containsAttachments: boolean;
  /** A part of the mail is a picture: some readers refuse such a mail, this one reads it. */
  readonly carriesPictures: boolean;
  readonly recipients: readonly RecipientReading[];
  readonly subject: string | null;
  /** The domain the mail says it is from, shown to the person; null without a header. */
  readonly sendingDomain: string | null;
  readonly messageId: string | null;
  readonly sentAt: string | null;
  /** Absent where the notice comes from another program's file. */
  readonly mail?: MailReading;
}

/** One addressee of a notice. Personal data: never stored. */
export interface RecipientReading {
  readonly name: string;
  readonly addresses: readonly string[];
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
}

/** A text as the source prints it (white space collapsed) and as Nunc tidies it. */
export interface PrintedText {
  readonly printed: string;
  readonly tidy: string;
}

/** A judge: the words of the source, the name alone, and the title alone ("Magistrate Judge"), where it has one. */
export interface JudgeReading {
  readonly printed: string;
  readonly name: string;
  readonly title: string | null;
}

/** A label of the header and its value as printed, in page order, whether Nunc knows the label or not. */
export interface LabelReading {
  readonly label: string;
  readonly value: string;
}

/** The version of the reader of docket texts: raised when it would read a text otherwise than before. */
export const READER_VERSION = 1;

/** The rule of a type that the source of an import names in Nunc's own words: no word of the text tells it. */
export const NAMED_BY_SOURCE = 'named by the source';

/** The rule of a type that a person names. */
export const NAMED_BY_PERSON = 'named by a person';

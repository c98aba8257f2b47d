const WORD = 'document ';

/** The name of a place in the list of documents: `documentPlace(17)` is `document 17`. */
export function documentPlace(at: number): string {
  return `${WORD}${at}`;
}

/** The other way round: 17 for `document 17`. */
export function documentAt(place: string): number {
  return Number(place.slice(WORD.length));
}

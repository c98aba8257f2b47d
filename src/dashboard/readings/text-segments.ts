/** A part of a text, in UTF-16 units, `end` excluded. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** A part of a text that the same marks cover from its first word to its last. */
export interface Segment {
  readonly words: string;
  /** The places of those marks in their list, ascending; empty where nothing is marked. */
  readonly marks: readonly number[];
}

/**
 * The text cut wherever a mark begins or ends, in order and complete: marks may overlap, stand in one another or be
 * the same. What of a mark lies beyond the text is passed over.
 */
export function segmentsOf(text: string, marks: readonly Marked[]): readonly Segment[] {
  const clipped = marks.map(({ start, end }) => ({
    start: Math.min(Math.max(0, start), text.length),
    end: Math.min(end, text.length),
  }));
  const real = clipped.flatMap((mark, at) => (mark.start < mark.end ? [{ ...mark, at }] : []));
  const cuts = new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      words: text.slice(start, end),
      marks: real.filter((mark) => mark.start <= start && end <= mark.end).map(({ at }) => at),
    };
  });
}

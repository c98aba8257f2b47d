const HEAD_BYTES = 256 * 1024;
const TAIL_BYTES = 64 * 1024;

/** The parts of a file by which it is recognised: its beginning and, of a larger one, its end. */
export interface Sample {
  readonly head: string;
  /** "" where the head is the whole file. */
  readonly tail: string;
}

/** The beginning and the end of a file as text. Bytes that are no text become the sign that stands for such. */
export function sampleOf(bytes: Uint8Array): Sample {
  const decoder = new TextDecoder(encodingOf(bytes));
  const tailFrom = Math.max(HEAD_BYTES, bytes.length - TAIL_BYTES);
  return {
    head: decoder.decode(bytes.subarray(0, HEAD_BYTES)),
    tail: decoder.decode(bytes.subarray(tailFrom)),
  };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const TAG = /<[^<>]*>/g;
const RUN = /[\s\u00a0]+/g;
const ENTITY_BLANK = /&nbsp;|&#160;/gi;
const ENTITY_AND = /&amp;/gi;

/** Roughly what a page shows: its text without tags and scripts, each run of white space one blank. */
export function shownText(source: string): string {
  return withoutScripts(source)
    .replace(TAG, ' ')
    .replace(ENTITY_BLANK, ' ')
    .replace(ENTITY_AND, '&')
    .replace(RUN, ' ');
}

function withoutScripts(source: string): string {
  const small = source.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (let at = small.indexOf('<script'); at >= 0; at = small.indexOf('<script', from)) {
    kept.push(source.slice(from, at));
    const end = small.indexOf('</script', at);
    from = end < 0 ? source.length : end;
  }
  kept.push(source.slice(from));
  return kept.join('');
}

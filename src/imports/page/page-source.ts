const XML_DECLARATION = /^\s*<\?xml[^]*?\?>/;
const CONTROL_REFERENCES = /&#0?[1-8](?!\w)/g;
// What XML 1.0 does not allow. Lone surrogates are matched too: with the u flag a pair is one character.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** What may be illegal, surrogates of a pair among it: hardly a page has any, and this is seen faster. */
const SUSPECT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

/** The text of a file: UTF-8, or ISO-8859-1 where the bytes are not UTF-8 (each byte is the character of its value). */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  }
}

/** A page's source without what no tree is built from: CDATA marks, an XML declaration, characters XML does not allow. */
export function cleanSource(source: string): string {
  const unmarked = source.includes('<![CDATA[') || source.includes(']]>');
  const cleaned = (unmarked ? source.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : source)
    .replace(XML_DECLARATION, '')
    .replace(CONTROL_REFERENCES, '');
  return SUSPECT.test(cleaned) ? cleaned.replace(ILLEGAL, '') : cleaned;
}

/** The text without the characters that XML does not allow, and without a byte order mark before it. */
export function legalXml(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(ILLEGAL, '');
}

/** What the western code page of Windows has where ISO 8859-1 has control characters, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_OF_WINDOWS = 0x80;
const NOT_ISO = /[\u0080-\u009f]/g;

/** The encoding that the first two bytes announce, or null. Spreadsheets save "Unicode text" so. */
function announcedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * The text of a file that is no court page: UTF-16 where a byte order mark announces it, else UTF-8, else the western
 * code page of Windows, in which spreadsheets save curly quotes. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const announced = announcedEncoding(bytes);
  if (announced !== null) return new TextDecoder(announced).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windowsText(bytes);
  }
}

// Not every machine's TextDecoder tells that code page from ISO 8859-1.
function windowsText(bytes: Uint8Array): string {
  const { buffer, byteOffset, byteLength } = bytes;
  return Buffer.from(buffer, byteOffset, byteLength)
    .toString('latin1')
    .replace(NOT_ISO, (sign) => WINDOWS[sign.charCodeAt(0) - FIRST_OF_WINDOWS] ?? sign);
}

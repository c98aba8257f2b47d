/** The bytes that files begin with, and what the person who brought one may do about it. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], because: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'This is a ZIP archive or an Office file. Take the pages out of the archive, or save a spreadsheet as CSV, first.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    "This is a PDF. Save the docket from the court's site as a web page (HTML) instead.",
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture (PNG), not a docket.'],
  [[0x47, 0x49, 0x46, 0x38], 'This is a picture (GIF), not a docket.'],
  [[0xff, 0xd8, 0xff], 'This is a picture (JPEG), not a docket.'],
  [[0x49, 0x49, 0x2a, 0x00], 'This is a picture (TIFF), not a docket.'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'This is a picture (TIFF), not a docket.'],
  [[0x1f, 0x8b], 'This is a compressed file (gzip). Unpack it first.'],
  [[0x42, 0x5a, 0x68], 'This is a compressed file (bzip2). Unpack it first.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This is a compressed archive (7z). Unpack it first.'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an Outlook message or an older Office file. Save a mail as .eml, a spreadsheet as CSV.',
  ],
  [
    [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74],
    'This is a web archive of Safari. Save the page again, as page source (HTML).',
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    'This is a rich text document (RTF). Save the docket as a web page (HTML) instead.',
  ],
];

const LOOKED_AT = 4_096;

/** Why a file is no text at all, by the bytes it begins with; null for a file that may be text. */
export function binaryReason(bytes: Uint8Array): string | null {
  const known = BEGINNINGS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[1];
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const hasNul = !isWide && bytes.subarray(0, LOOKED_AT).includes(0);
  return hasNul ? 'This is no text file: a program made it, and only a program can read it.' : null;
}

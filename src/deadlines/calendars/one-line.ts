/** White space of every kind, and the characters that steer a device instead of being read. */
const BREAKS = /[\s\p{Cc}]+/gu;

/**
 * Text as one line. What is said of a deadline stands line by line, so that a caption with a line break in it must not
 * pass for a line of its own; and control characters may not stand in a calendar at all (RFC 5545, 3.3.11).
 */
export function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim();
}

const TITLED = /^case title:\s+/i;
/** "Doe v. Roe", "Doe vs Roe". In capitals it may also be somebody's initial, so that comes second. */
const VERSUS = [
  { title: /^Case title:\s+/, versus: /\bvs?\.?\s/ },
  { title: TITLED, versus: /\bvs?\.?\s/i },
] as const;
const IN_RE = /^(?:in re:?|in the matter)\s/i;

/**
 * The case name a text is, when it begins as one: it has two sides, or begins "Case title:", "In re" or "In the
 * matter". Null for any other text.
 */
export function captionIn(text: string): string | null {
  for (const { title, versus } of VERSUS) {
    const untitled = text.replace(title, '');
    if (versus.test(untitled)) return untitled;
  }
  if (TITLED.test(text)) return text.replace(TITLED, '');
  return IN_RE.test(text) ? text : null;
}

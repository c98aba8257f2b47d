import { ATTACHMENT_CUTOFFS } from './attachment-cutoffs.js';
import { documentPrefix } from './document-prefixes.js';

describe('the last pages that count the main document', () => {
  it('are known of district courts alone, whose prefixes are known too', () => {
    for (const [court, cutoff] of Object.entries(ATTACHMENT_CUTOFFS)) {
      expect(court).toMatch(/d$/);
      expect(documentPrefix(court)).not.toBeNull();
      expect(Number.isInteger(cutoff) && cutoff > 0).toBe(true);
    }
  });
});

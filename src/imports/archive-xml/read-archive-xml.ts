import { openXml, within } from '../page/xml-tree.js';
import type { XmlElement } from '../page/xml-tree.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading, Coverage } from '../snapshot/case-reading.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading } from '../snapshot/reading.js';
import { readDocuments } from './archive-documents.js';
import { readHeader } from './archive-header.js';
import { readParties } from './archive-parties.js';

const ROOT = 'gov_uscourts_docket';
const BROKEN_OFF = 'The file breaks off before its end: what it does not show may still be there.';

/**
 * An old docket.xml of the Internet Archive, of one case. Documents without a day and with odd numbers are kept, and
 * an attachment hangs under the entry of its number wherever in the file it stands.
 */
export function readArchiveXml(bytes: Uint8Array, courtId: string): Reading {
  const opened = openXml(bytes);
  if (!opened.ok) return opened;
  const { root, complete } = opened;
  if (root.name !== ROOT) {
    const detail = `The file begins with the element '${root.name}', an archived docket with '${ROOT}'.`;
    return refuse('not-this-kind', { detail });
  }
  const warnings: Warning[] = complete ? [] : [{ place: null, detail: BROKEN_OFF }];
  const reading: CaseReading = {
    ...UNSAID_CASE,
    ...readHeader(root, courtId, warnings),
    parties: readParties(root),
    entries: readDocuments(root, warnings),
    coverage: coverageOf(root, complete),
  };
  const cases = [reading];
  return { ok: true, snapshot: { kind: 'archive-xml', courtId, cases, notice: null, warnings } };
}

/** A part is whole when the file is, and has that part at all. */
function coverageOf(root: XmlElement, complete: boolean): Coverage {
  const covered = (name: string): 'whole' | 'part' =>
    complete && within(root, name).length > 0 ? 'whole' : 'part';
  return {
    header: covered('case_details'),
    parties: covered('party_list'),
    entries: covered('document_list'),
  };
}

import { tidyCaption } from '../court-text/tidy-caption.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { DocketHabits, RecipientReading } from '../snapshot/notice-reading.js';
import type { JsonObject } from './json-value.js';
import { numberParts } from './number-parts.js';

const NAMELESS = 'Unknown Case Title';
const NOTHING: DocketHabits = { caseName: null, documentNumber: null, text: '' };

/**
 * A notice as juriscraper gives it: dockets of one entry each, and the addressees. An empty object for a notice that
 * it does not read, because a picture or a video link is in the mail.
 */
export function electronicNoticeView(snapshot: DocketSnapshot): JsonObject {
  const { courtId, cases, notice } = snapshot;
  const habits = notice?.mail?.habits;
  if (notice === null || habits === null || habits === undefined) return {};
  return {
    court_id: courtId,
    appellate: notice.appellate,
    acms: notice.acms,
    contains_attachments: notice.containsAttachments,
    email_recipients: notice.recipients.map(recipientView),
    dockets: cases.map((one, at) => {
      const taken = habits.dockets[at] ?? NOTHING;
      return docketView(one, notice.appellate, { ...taken, shortText: habits.shortText });
    }),
  };
}

interface Taken extends DocketHabits {
  readonly shortText: string;
}

function docketView(
  { docketNumber, pacerCaseId, entries }: CaseReading,
  appellate: boolean,
  { caseName, documentNumber, text, shortText }: Taken,
): JsonObject {
  const entry = entries[0] ?? UNSAID_ENTRY;
  return {
    case_name: tidyCaption(caseName ?? NAMELESS),
    docket_number: appellate ? docketNumber.printed : docketNumber.value,
    date_filed: null,
    ...numberParts(docketNumber.parts),
    docket_entries: [
      {
        date_filed: entry.filedOn,
        description: text,
        short_description: shortText,
        document_number: documentNumber,
        document_url: entry.documentUrl,
        pacer_case_id: entry.pacerCaseId ?? pacerCaseId,
        pacer_doc_id: entry.pacerDocumentId,
        pacer_seq_no: entry.pacerSequence,
        pacer_magic_num: entry.magicNumber,
      },
    ],
  };
}

/** Of a mail in plain text every word with commas around it counts as an address, and the line before as the name. */
function recipientView({ name, addresses, lines }: RecipientReading): JsonObject {
  if (lines === undefined) return { name, email_addresses: addresses };
  const [before, line] = lines;
  return { name: tidyText(before), email_addresses: line.split(',').map(tidyText) };
}

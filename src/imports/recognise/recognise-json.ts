import type { SourceKind } from '../snapshot/source-kinds.js';
import { keysIn } from './json-keys.js';
import type { JsonKeys } from './json-keys.js';
import { recognised, unknown } from './recognition.js';
import type { Recognition } from './recognition.js';
import type { Sample } from './sample.js';

/** One way in which a JSON file shows: keys of its outermost objects, keys anywhere, and one of a set anywhere. */
interface JsonSign {
  readonly kind: SourceKind;
  readonly top?: readonly string[];
  readonly all?: readonly string[];
  readonly oneOf?: readonly string[];
  readonly because: string;
}

const SIGNS: readonly JsonSign[] = [
  {
    kind: 'courtlistener-json',
    all: ['resource_uri'],
    oneOf: ['docket_number', 'recap_documents', 'party_types', 'parties_represented'],
    because: 'Its objects have the addresses ("resource_uri") of CourtListener.',
  },
  {
    kind: 'courtlistener-json',
    top: ['payload', 'webhook'],
    because: 'It is an alert of CourtListener ("payload", "webhook").',
  },
  {
    kind: 'courtlistener-json',
    oneOf: ['results', 'docket', 'entries'],
    all: ['recap_documents'],
    because: 'It holds docket entries as CourtListener answers them ("recap_documents").',
  },
  {
    kind: 'archive-json',
    top: ['docket_entries'],
    all: ['court'],
    oneOf: ['recap_documents', 'filepath_ia_json', 'filepath_ia', 'case_name_full', 'party_types'],
    because:
      'It is one docket with its entries, as the Internet Archive keeps it ("recap_documents").',
  },
  {
    kind: 'archive-json',
    top: ['court', 'docket_number', 'pacer_case_id'],
    oneOf: ['filepath_ia_json', 'idb_data', 'case_name_full'],
    because: 'It has the columns of a docket as the Internet Archive keeps it.',
  },
  {
    kind: 'courtlistener-json',
    oneOf: ['party_types', 'parties_represented', 'recap_sequence_number', 'docket_number_core'],
    because: 'It has columns that only CourtListener has ("party_types", "recap_sequence_number").',
  },
  {
    kind: 'juriscraper-json',
    all: ['dockets'],
    oneOf: ['email_recipients', 'contains_attachments'],
    because: 'It is a notice as juriscraper writes it ("dockets", "email_recipients").',
  },
  {
    kind: 'juriscraper-json',
    top: ['docket_entries'],
    oneOf: ['court_id', 'case_name', 'document_number', 'docket_number'],
    because: 'It is a docket as juriscraper writes it ("docket_entries").',
  },
  {
    kind: 'juriscraper-json',
    all: ['claims'],
    oneOf: ['claim_number', 'creditor_id', 'total_number_of_claims'],
    because: 'It is a claims register as juriscraper writes it ("claims").',
  },
  {
    kind: 'juriscraper-json',
    all: ['attachments', 'pacer_doc_id'],
    because: 'It is the menu of a document as juriscraper writes it ("attachments").',
  },
  {
    kind: 'juriscraper-json',
    all: ['court_id', 'docket_number'],
    oneOf: ['case_name_raw', 'federal_dn_office_code'],
    because: 'It is the header of a case as juriscraper writes it ("case_name_raw").',
  },
];

/** Which JSON file it is, by its keys. */
export function recogniseJson({ head, tail }: Sample): Recognition {
  const keys = keysIn(head, tail);
  if (keys.all.size === 0) {
    return unknown('It is JSON, but there is nothing in it.', 'nothing-to-read');
  }
  const sign = SIGNS.find((one) => fits(one, keys));
  if (sign !== undefined) return recognised(sign.kind, sign.because);
  return unknown('It is JSON, but its keys are none of a docket that Nunc knows.');
}

function fits({ top = [], all = [], oneOf }: JsonSign, keys: JsonKeys): boolean {
  return (
    top.every((key) => keys.top.has(key)) &&
    all.every((key) => keys.all.has(key)) &&
    (oneOf === undefined || oneOf.some((key) => keys.all.has(key)))
  );
}

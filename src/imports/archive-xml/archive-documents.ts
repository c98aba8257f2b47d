import { collapse } from '../court-text/collapse.js';
import { namedAttachments } from '../court-text/named-attachments.js';
import { firstText, within } from '../page/xml-tree.js';
import type { XmlElement } from '../page/xml-tree.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import { readArchiveDay } from './archive-day.js';
import { documentPlace } from './document-place.js';

const DIGITS = /^\d+$/;
const MAIN_DOCUMENT = '0';

/** An entry while its attachments are gathered. */
interface Row {
  readonly entry: EntryReading;
  readonly attachments: AttachmentReading[];
}

/** A document element, and where in the list it stands. */
interface Listed {
  readonly element: XmlElement;
  readonly place: string;
  /** The number of the entry, as written; "" without one. */
  readonly number: string;
  /** The number of the attachment, as written; `0` for the entry's own document. */
  readonly attachment: string;
}

/**
 * The entries in the order of the file. An attachment belongs to the last entry of its number before it, else to the
 * first after it; where the file has no such entry, an entry that has nothing but the number stands in its place.
 */
export function readDocuments(root: XmlElement, warnings: Warning[]): EntryReading[] {
  const documents = within(root, 'document_list')
    .flatMap((list) => within(list, 'document'))
    .map(toListed);
  const docket = new GatheredDocket(documents, warnings);
  for (const listed of documents) docket.take(listed);
  return docket.rows.map(settle);
}

/** The rows of the docket while the list is gone through. */
class GatheredDocket {
  readonly rows: Row[] = [];
  /** The rows of the entries that the file has, by their element, and the first of each number. */
  private readonly own = new Map<Listed, Row>();
  private readonly first = new Map<string, Row>();
  private readonly latest = new Map<string, Row>();

  constructor(
    documents: readonly Listed[],
    private readonly warnings: Warning[],
  ) {
    for (const listed of documents.filter(isMain)) {
      const row = toRow(readEntry(listed, warnings));
      this.own.set(listed, row);
      if (!this.first.has(listed.number)) this.first.set(listed.number, row);
    }
  }

  take(listed: Listed): void {
    const main = this.own.get(listed);
    if (main !== undefined) {
      this.add(listed.number, main);
      return;
    }
    const last = this.rows.at(-1);
    const row = this.latest.get(listed.number) ?? this.first.get(listed.number);
    if (row === undefined || row !== last) this.warn(listed);
    const parent = row ?? this.add(listed.number, toRow(unseen(listed)));
    parent.attachments.push(readAttachment(listed, this.warnings));
  }

  private add(number: string, row: Row): Row {
    this.rows.push(row);
    this.latest.set(number, row);
    return row;
  }

  private warn({ place, attachment, number }: Listed): void {
    const detail = `Attachment '${attachment}' of document '${number}' does not follow its entry.`;
    this.warnings.push({ place, detail });
  }
}

function toListed(element: XmlElement, at: number): Listed {
  const written = (name: string): string | undefined => element.attributes.get(name)?.trim();
  return {
    element,
    place: documentPlace(at + 1),
    number: written('doc_num') ?? '',
    attachment: written('attachment_num') ?? MAIN_DOCUMENT,
  };
}

function isMain({ attachment }: Listed): boolean {
  return attachment === MAIN_DOCUMENT;
}

function toRow(entry: EntryReading): Row {
  return { entry, attachments: [] };
}

function readEntry(listed: Listed, warnings: Warning[]): EntryReading {
  const { element, place } = listed;
  const filed = readArchiveDay(firstText(element, 'date_filed'), place, warnings);
  return {
    ...unseen(listed),
    filedOn: filed.day,
    datePrinted: filed.printed,
    enteredOn: readArchiveDay(firstText(element, 'date_entered'), place, warnings).day,
    text: printedText(firstText(element, 'long_desc')),
    shortText: collapse(firstText(element, 'short_desc')) || null,
    ...ids(element),
  };
}

/** An entry of which only the number is known. */
function unseen({ place, number }: Listed): EntryReading {
  const numberPrinted = number === '' ? null : number;
  return { ...UNSAID_ENTRY, place, number: DIGITS.test(number) ? number : null, numberPrinted };
}

function readAttachment(listed: Listed, warnings: Warning[]): AttachmentReading {
  const { element, place, attachment } = listed;
  const filed = readArchiveDay(firstText(element, 'date_filed'), place, warnings);
  return {
    number: DIGITS.test(attachment) ? Number(attachment) : null,
    numberPrinted: attachment,
    description: collapse(firstText(element, 'short_desc')),
    filedOn: filed.day,
    ...ids(element),
    pageCount: null,
    bytes: null,
    sizePrinted: '',
    namedIn: 'page',
    listedApart: {
      place,
      datePrinted: filed.printed,
      text: printedText(firstText(element, 'long_desc')),
    },
  };
}

function ids(element: XmlElement): Pick<EntryReading, 'pacerDocumentId' | 'pacerSequence'> {
  return {
    pacerDocumentId: collapse(firstText(element, 'pacer_doc_id')) || null,
    pacerSequence: collapse(firstText(element, 'pacer_de_seq_num')) || null,
  };
}

/** The text with its own line breaks, and one blank for every other run of white space. */
function printedText(text: string): string {
  const lines = text.split('\n').map(collapse);
  return lines.filter((line) => line !== '').join('\n');
}

/** The entry with what is listed under it, then what only its text names. */
function settle({ entry, attachments }: Row): EntryReading {
  const listed = new Set(attachments.map(({ number }) => number));
  const named = namedAttachments(entry.text).filter(({ number }) => !listed.has(number));
  return { ...entry, attachments: [...attachments, ...named] };
}

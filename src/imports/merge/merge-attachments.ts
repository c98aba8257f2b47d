import { collapse } from '../court-text/collapse.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';
import type { AttachmentOnRecord } from './case-on-record.js';
import { foldedText, saidText } from './fold-text.js';

const HIGHEST = 100_000;

/** An attachment while two lists of them are being joined. */
interface Attachment {
  readonly number: number | null;
  readonly description: string;
  readonly pages: number | null;
  readonly bytes: number | null;
  readonly pacerDocumentId: string | null;
  /** A page lists it as a document; else only the docket text names it. */
  readonly listed: boolean;
}

/**
 * The attachments of an entry after a source has been read, in the order of the record, new ones behind. The same
 * number is the same attachment; one without number is known by its document, or by its description among those whose
 * number the source does not name, and stands behind the highest number. Nothing is removed: what a page lists
 * replaces what only the text named, a longer description a shorter one.
 */
export function mergeAttachments(
  onRecord: readonly AttachmentOnRecord[],
  said: readonly AttachmentReading[],
): readonly AttachmentOnRecord[] {
  const list = onRecord.map(recorded);
  const read = said.map(asRead);
  const places = new Places(list, new Set(read.map(({ number }) => number)));
  for (const attachment of read) {
    const at = places.of(attachment);
    const there = at === undefined ? undefined : list[at];
    if (at !== undefined && there !== undefined) list[at] = joined(there, attachment);
    else places.add(attachment, list.push(attachment) - 1);
  }
  return numbered(list);
}

/** Whether two lists say the same of every attachment. */
export function sameAttachments(
  one: readonly AttachmentOnRecord[],
  other: readonly AttachmentOnRecord[],
): boolean {
  if (one.length !== other.length) return false;
  return one.every((attachment, at) => {
    const beside = other[at];
    return beside !== undefined && asText(attachment) === asText(beside);
  });
}

function asText(attachment: AttachmentOnRecord): string {
  const { number, description, pages, bytes, pacerDocumentId } = attachment;
  return JSON.stringify([
    ...[number, description, pages ?? null, bytes ?? null],
    pacerDocumentId ?? null,
  ]);
}

function recorded(attachment: AttachmentOnRecord): Attachment {
  const { number, description, pages = null, bytes = null, pacerDocumentId = null } = attachment;
  const listed = pages !== null || bytes !== null || pacerDocumentId !== null;
  return { number, description, pages, bytes, pacerDocumentId, listed };
}

function asRead(reading: AttachmentReading): Attachment {
  const { number, numberPrinted, description, pageCount, bytes, pacerDocumentId } = reading;
  const stored = number !== null && number >= 0 && number <= HIGHEST ? number : null;
  const words = collapse(description);
  return {
    number: stored,
    description: stored === null ? collapse(`${numberPrinted ?? ''} ${words}`) : words,
    pages: pageCount,
    bytes,
    pacerDocumentId: saidText(pacerDocumentId),
    listed: reading.namedIn === 'page',
  };
}

/** Where in the list an attachment stands. Of equal descriptions without number, each stands for one attachment. */
class Places {
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly asked = new Map<string, number>();

  constructor(list: readonly Attachment[], named: ReadonlySet<number | null>) {
    list.forEach((attachment, at) => {
      this.add(attachment, at);
      if (!named.has(attachment.number)) this.keep(ordinal(this.known, attachment), at);
    });
  }

  add({ number, pacerDocumentId }: Attachment, at: number): void {
    if (number !== null) this.keep(`number ${number}`, at);
    if (pacerDocumentId !== null) this.keep(`document ${pacerDocumentId}`, at);
  }

  of(attachment: Attachment): number | undefined {
    const { number, pacerDocumentId } = attachment;
    if (number !== null) return this.places.get(`number ${number}`);
    const words = this.places.get(ordinal(this.asked, attachment));
    return this.places.get(`document ${pacerDocumentId ?? ''}`) ?? words;
  }

  /** The first who has a key keeps it. */
  private keep(key: string, at: number): void {
    if (!this.places.has(key)) this.places.set(key, at);
  }
}

function ordinal(counts: Map<string, number>, { description }: Attachment): string {
  const words = foldedText(description);
  const before = counts.get(words) ?? 0;
  counts.set(words, before + 1);
  return `words ${before} ${words}`;
}

function joined(there: Attachment, said: Attachment): Attachment {
  return {
    number: there.number,
    description: betterDescription(there, said),
    pages: said.pages ?? there.pages,
    bytes: said.bytes ?? there.bytes,
    pacerDocumentId: said.pacerDocumentId ?? there.pacerDocumentId,
    listed: there.listed || said.listed,
  };
}

function betterDescription(there: Attachment, said: Attachment): string {
  if (said.description === '' || there.description === '') {
    return there.description || said.description;
  }
  if (said.listed !== there.listed) return said.listed ? said.description : there.description;
  return said.description.length > there.description.length ? said.description : there.description;
}

/** The list as the docket stores it: what has no number of its own comes behind the highest. */
function numbered(list: readonly Attachment[]): readonly AttachmentOnRecord[] {
  let last = list.reduce((highest, { number }) => Math.max(highest, number ?? 0), 0);
  return list.map(({ number, description, pages, bytes, pacerDocumentId }) => {
    last += number === null ? 1 : 0;
    return { number: number ?? last, description, pages, bytes, pacerDocumentId };
  });
}

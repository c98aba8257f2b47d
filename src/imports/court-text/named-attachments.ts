import { listedAttachments } from '../../law/docket-text/attachments/listed-attachments.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';
import { collapse } from './collapse.js';

/** The attachments that ordinary docket text names: `(Attachments: # 1 Exhibit A, # 2 Proposed Order)`. */
export function namedAttachments(text: string): readonly AttachmentReading[] {
  return listedAttachments(text).map(({ number, description: { start, end } }) => ({
    number,
    numberPrinted: null,
    description: collapse(text.slice(start, end)),
    filedOn: null,
    pacerDocumentId: null,
    pacerSequence: null,
    pageCount: null,
    bytes: null,
    sizePrinted: '',
    namedIn: 'text',
  }));
}

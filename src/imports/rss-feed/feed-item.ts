import { isAppellateCourt, isBankruptcyCourt } from '../court-text/court-kind.js';
import { collapse } from '../court-text/collapse.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import type { NumberForm } from '../court-text/docket-number.js';
import { caseIdIn } from '../court-text/links.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import { decodeHtmlReferences } from '../page/character-references.js';
import { within } from '../page/xml-tree.js';
import type { XmlElement } from '../page/xml-tree.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { LabelReading, PrintedText } from '../snapshot/printed.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { readBankruptcyLine, readDescription } from './feed-description.js';
import { readFeedMoment } from './feed-moment.js';

/** Where an item stands, and where what is not understood in it is told. */
export interface ItemPlace {
  readonly place: string;
  readonly courtId: string;
  readonly warnings: Warning[];
}

/** The elements of an item that have a place of their own in the reading. */
const TITLE = 'title';
const LINK = 'link';
const DESCRIPTION = 'description';
const MOMENT = 'pubDate';
const ELEMENTS = [TITLE, LINK, DESCRIPTION, MOMENT] as const;
const TOLD: ReadonlySet<string> = new Set([TITLE, DESCRIPTION, MOMENT]);

/**
 * The case that an item tells of, with the one entry it announces. What the item lacks is null and leaves a warning;
 * its link and whatever else it carries are among the labels.
 */
export function readItem(item: XmlElement, { place, courtId, warnings }: ItemPlace): CaseReading {
  const missing = ELEMENTS.filter((name) => valueOf(item, name) === null);
  if (missing.length > 0) {
    warnings.push({ place, detail: `The item has no ${missing.join(', no ')}.` });
  }
  const title = valueOf(item, TITLE) ?? '';
  const link = valueOf(item, LINK);
  const description = valueOf(item, DESCRIPTION);
  const docketNumber = findDocketNumber([title], formsOf(courtId));
  if (docketNumber.value === null && title !== '') {
    warnings.push({ place, detail: 'The title of the item has no docket number in it.' });
  }
  const bankrupt = isBankruptcyCourt(courtId) && description !== null;
  return {
    ...UNSAID_CASE,
    docketNumber,
    pacerCaseId: link === null || isAppellateCourt(courtId) ? null : caseIdIn(link),
    caption: readCaption(title),
    labels: labelsOf(item),
    bankruptcy: bankrupt ? readBankruptcyLine(description) : null,
    entries: [readEntry(item, { place, courtId, warnings })],
  };
}

function readEntry(item: XmlElement, { place, courtId, warnings }: ItemPlace): EntryReading {
  const description = valueOf(item, DESCRIPTION);
  const printed = valueOf(item, MOMENT);
  const moment = printed === null ? null : readFeedMoment(printed, courtId);
  if (moment !== null && moment.at.instant === null) {
    warnings.push({ place, detail: `'${moment.at.printed.slice(0, 60)}' is no time Nunc knows.` });
  }
  return {
    ...UNSAID_ENTRY,
    place,
    enteredOn: moment?.day ?? null,
    enteredAt: moment?.at ?? null,
    ...(description === null ? {} : readDescription(description, courtId)),
  };
}

/** The value of an element of the item, trimmed: CDATA as it stands, other text decoded once; null without it. */
function valueOf(item: XmlElement, name: string): string | null {
  const element = within(item, name)[0];
  return element === undefined ? null : textOf(element);
}

function textOf({ texts }: XmlElement): string {
  return texts.join('').trim();
}

function labelsOf({ elements }: XmlElement): LabelReading[] {
  return elements
    .filter(({ name }) => !TOLD.has(name))
    .map((element) => ({ label: element.name, value: textOf(element) }));
}

function formsOf(courtId: string): readonly NumberForm[] {
  if (isAppellateCourt(courtId)) return ['appellate'];
  return isBankruptcyCourt(courtId) ? ['district', 'bankruptcy'] : ['district'];
}

/** What follows the first blank of the title. Some courts write references within references: `Ben&amp;#039;s`. */
function readCaption(title: string): PrintedText | null {
  const blank = title.indexOf(' ');
  if (blank < 0) return null;
  const name = decodeHtmlReferences(title.slice(blank + 1));
  return { printed: collapse(name), tidy: tidyCaption(name) };
}

import { COURTS } from '../../courts/data/courts.js';
import { isAppellateCourt } from '../court-text/court-kind.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import { courtInFileName } from './court-in-file-name.js';
import {
  courtsInArchiveXml,
  courtsInCsv,
  courtsInJson,
  courtsOfIdsInJson,
} from './court-in-data.js';
import { archivedCourts, courtsOfDocuments, linkedCourts, sendingCourts } from './linked-courts.js';
import { courtInHeading, courtInTitle } from './printed-court.js';
import { sampleOf, shownText } from './sample.js';

export interface CourtOfSource {
  /** The CM/ECF id of the court; null when the file names none, or names several. */
  readonly courtId: string | null;
  /** Why, in words for the person who brought the file. */
  readonly because: string;
}

/** One way in which a file may tell its court: the courts it names so, and what that is called. */
interface Witness {
  readonly says: string;
  readonly courts: readonly string[];
}

const OF_DOCUMENTS = 'The numbers of its documents begin with its digits';

/** How much of what a page shows, or of what a mail says, may be its heading: later, other courts are spoken of. */
const HEADING = { page: 3_000, mail: 16_000 } as const;

/**
 * Which court a file is of. Court pages, notices and feeds name their court in the heading and link to its site; data
 * files have a field for it; names of files may begin with its id. The file's own words go before its name, and a file
 * that names two courts in the same way is of neither.
 */
export function courtOf(bytes: Uint8Array, kind: SourceKind, fileName?: string): CourtOfSource {
  const { head, tail } = sampleOf(bytes);
  const inName = fileName === undefined ? null : courtInFileName(fileName);
  const witnesses: Witness[] = [
    ...inContent(`${head}\n${tail}`, kind),
    { says: 'The name of the file begins with it', courts: inName === null ? [] : [inName] },
  ];
  const heard = witnesses.find(({ courts }) => courts.length > 0);
  if (heard === undefined) return { courtId: null, because: 'Nothing in the file names a court.' };
  const [courtId = null, another] = heard.courts;
  if (another === undefined) return { courtId, because: `${heard.says}: ${nameOf(courtId)}.` };
  const named = heard.courts.slice(0, 5).map(nameOf).join('; ');
  return { courtId: null, because: `The file names several courts: ${named}.` };
}

function inContent(source: string, kind: SourceKind): readonly Witness[] {
  switch (kind) {
    case 'courtlistener-json':
    case 'archive-json':
    case 'juriscraper-json':
      return [
        { says: 'The file says so', courts: courtsInJson(source, kind) },
        { says: 'Its documents are named after it', courts: archivedCourts(source) },
        { says: 'It links to its site', courts: linkedCourts(source) },
        { says: OF_DOCUMENTS, courts: courtsOfIdsInJson(source) },
      ];
    case 'archive-xml':
      return [{ says: 'The file says so', courts: courtsInArchiveXml(source) }];
    case 'csv':
      return [{ says: 'Its column for the court says so', courts: courtsInCsv(source) }];
    case 'rss-feed':
      return [{ says: 'It links to its site', courts: linkedCourts(source) }];
    case 'electronic-notice':
      return onNotice(source);
    case 'appellate-docket':
      return onAppellateDocket(source);
    case 'docket-report':
    case 'docket-history':
    case 'attachment-page':
    case 'case-query':
    case 'claims-register':
      return onPage(source);
  }
}

/** A page links to its court's site; where it links to several, or to none, its heading tells. */
function onPage(source: string): readonly Witness[] {
  const shown = shownText(source);
  const printed = oneOf(courtInHeading(shown.slice(0, HEADING.page)));
  const links = linkedCourts(source);
  const agreed = printed.length === 1 && links.length > 1 ? printed : union(links, printed);
  const ofDocuments = courtsOfDocuments(source).filter((id) => links.includes(id));
  const isSettled = printed.length === 0 && links.length > 1 && ofDocuments.length === 1;
  return [
    {
      says: 'The page is headed with it or links to its site',
      courts: isSettled ? ofDocuments : agreed,
    },
    {
      says: 'The title of the page names it',
      courts: oneOf(courtInTitle(source, shown.slice(0, HEADING.page))),
    },
    {
      says: OF_DOCUMENTS,
      courts: courtsOfDocuments(source),
    },
  ];
}

/** An appellate docket links to the court below as well. */
function onAppellateDocket(source: string): readonly Witness[] {
  const heading = shownText(source).slice(0, HEADING.page);
  return [
    { says: 'The page is headed with it', courts: oneOf(courtInHeading(heading)) },
    { says: 'It links to its site', courts: linkedCourts(source).filter(isAppellateCourt) },
    {
      says: OF_DOCUMENTS,
      courts: courtsOfDocuments(source),
    },
  ];
}

/** The lines of a mail may be cut with an equals sign at any place. */
function onNotice(mail: string): readonly Witness[] {
  const source = mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  const heading = shownText(source).slice(0, HEADING.mail);
  return [
    { says: 'It links to its site', courts: linkedCourts(source) },
    { says: 'It is headed with it', courts: oneOf(courtInHeading(heading)) },
    { says: 'The mail comes from its address', courts: sendingCourts(source) },
  ];
}

function oneOf(court: string | null): readonly string[] {
  return court === null ? [] : [court];
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

function nameOf(courtId: string | null): string {
  return COURTS.find(({ id }) => id === courtId)?.name ?? courtId ?? '';
}

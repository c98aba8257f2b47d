import type { SourceKind } from '../snapshot/source-kinds.js';

/** A page as it is looked at: its source, and roughly what it shows. */
export interface LookedAt {
  readonly source: string;
  readonly shown: string;
}

/** One way in which a kind of page shows: every pattern stands in the source, or in what the page shows. */
export interface PageSign {
  readonly kind: SourceKind;
  readonly source?: readonly RegExp[];
  readonly shown?: readonly RegExp[];
  readonly because: string;
}

/** By what court pages are known. The first sign that fits decides: a later kind's signs may stand in an earlier kind. */
export const PAGE_SIGNS: readonly PageSign[] = [
  {
    kind: 'appellate-docket',
    source: [/NEW SECTION - (?:Case Stub|Case Type|Orig Court|Party\/Aty|DOCKET ENTRIES)/],
    because: 'It has the sections of an appellate docket ("Case Stub", "Docket Entries").',
  },
  {
    kind: 'appellate-docket',
    shown: [/Court of Appeals Docket #:|Bankruptcy Appellate Panel Docket #:/, /Docketed:/],
    because: 'It is headed "Court of Appeals Docket #" and says when the appeal was docketed.',
  },
  {
    kind: 'claims-register',
    source: [/class=["']?complexReport\b/i],
    shown: [/Creditor:/, /Claim No/],
    because:
      'It lists claims with their creditors ("Creditor", "Claim No"), as a claims register does.',
  },
  {
    kind: 'claims-register',
    shown: [/Claims Register/i, /No claims found for this case/i],
    because: 'It is a claims register in which no claims were found.',
  },
  {
    kind: 'electronic-notice',
    shown: [
      /Case Name:/,
      /Case Number:/,
      /Docket Text:|Document Number:/,
      /Notice of (?:Electronic Filing|Docket Activity)|The following transaction was|electronically mailed to/i,
    ],
    because:
      'It is the text of a notice: "Case Name", "Case Number" and "Docket Text" of one filing.',
  },
  {
    kind: 'attachment-page',
    shown: [/Document Selection Menu|Select the document you wish to view/i],
    because: 'It is the menu of a document with attachments ("Document Selection Menu").',
  },
  {
    kind: 'docket-history',
    shown: [/Doc\. ?No\.? Dates Description/i],
    because: 'It lists "Doc. No.", "Dates" and "Description", as a docket history report does.',
  },
  {
    kind: 'docket-history',
    shown: [/There are no documents for this case/i, /Date filed:/i],
    because: 'It is a docket history report of a case without documents.',
  },
  {
    kind: 'docket-report',
    shown: [/DOCKET FOR CASE ?#/i],
    because: 'It is headed "Docket for Case #", as a docket report is.',
  },
  {
    kind: 'docket-report',
    shown: [/(?:Bankruptcy Petition|Proceeding|Miscellaneous Case) ?#:/i, /Date filed:/i],
    because: 'It is headed "Bankruptcy Petition #" or "Proceeding #", as a docket report is.',
  },
  {
    kind: 'docket-report',
    shown: [/(?:Date Filed|Filing Date|Date Entered|Docket Date) # (?:[\w /]{0,30} )?Docket Text/i],
    because: 'It has the columns "Date Filed", "#" and "Docket Text" of a docket report.',
  },
  {
    kind: 'docket-report',
    source: [/DktRpt\.pl/i, /<t[hd][^<>]*>\s{0,20}(?:<[^<>]*>\s{0,20}){0,4}Docket Text/i],
    because: 'It links to the docket report and has its column "Docket Text".',
  },
  {
    kind: 'docket-report',
    shown: [/Description: ?Docket Report/, /Billable Pages:/],
    because: 'Its receipt says that it is a docket report.',
  },
  {
    kind: 'case-query',
    source: [/DktRpt\.pl/i],
    shown: [
      /Docket Report ?\.\.\./,
      /Query (?:Mobile Query )?Alias|Case Summary|View (?:a )?Document/,
    ],
    because:
      'It is the query page of one case: its header, and a menu of reports ("Docket Report ...").',
  },
  {
    kind: 'case-query',
    source: [/cmecfMainContent/, /DktRpt\.pl/i],
    shown: [/Date (?:filed|of last filing):/i],
    because:
      'It is the header of one case with a link to its docket report, as a query page has it.',
  },
];

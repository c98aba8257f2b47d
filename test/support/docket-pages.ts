/** A docket report of invented parties, as a district court's system prints one. */
export interface PageSaid {
  readonly number?: string;
  readonly terminatedOn?: string | null;
  readonly judge?: string;
  readonly parties?: readonly PageParty[];
  readonly entries?: readonly PageEntry[];
}

export interface PageParty {
  readonly role: string;
  readonly name: string;
  readonly counsel?: string;
}

/** One row: a day as printed, a number or none, the text. */
export interface PageEntry {
  readonly on: string;
  readonly number?: number | string;
  readonly text: string;
  readonly sequence?: number;
}

const PARTIES: readonly PageParty[] = [
  { role: 'Plaintiff', name: 'Larch Hosting LLC', counsel: 'Ottoline Quill' },
  { role: 'Defendant', name: 'Quarry Cloud, Inc.' },
];

export const ENTRIES: readonly PageEntry[] = [
  {
    on: '01/11/2021',
    number: 1,
    text: 'COMPLAINT against Quarry Cloud, Inc. (Entered: 01/11/2021)',
  },
  {
    on: '01/12/2021',
    number: 2,
    text: 'MOTION for Temporary Restraining Order by Plaintiff Larch Hosting LLC. (Attachments: # 1 Proposed Order)(Quill, Ottoline) (Entered: 01/12/2021)',
  },
  { on: '01/12/2021', text: 'Minute entry: telephone conference held. (Entered: 01/12/2021)' },
];

/** The page's source, whole: its HTML ends as the court's does. */
export function aDocketPage(said: PageSaid = {}): string {
  const { number = '2:21-cv-00777-ABC', parties = PARTIES, entries = ENTRIES } = said;
  const caption = parties.map(({ name }) => name).join(' v. ');
  const ended = said.terminatedOn == null ? '' : `Date Terminated: ${said.terminatedOn}<br>`;
  return `<html><head><title>CM/ECF - U.S. District Court:wawd</title></head><body>
<div id="cmecfMainContent"><h3 align="center">U.S. District Court<br>Western District of Washington (Seattle)<br>
CIVIL DOCKET FOR CASE #: ${number}</h3>
<table width="100%" border="0"><tr><td valign="top" width="60%"><br>${caption}<br>
Assigned to: ${said.judge ?? 'Judge Adelaide B. Crane'}<br>Cause: 28:1332 Diversity-Breach of Contract</td>
<td valign="top" width="40%"><br>Date Filed: 01/11/2021<br>${ended}Jury Demand: Plaintiff<br>Nature of Suit: 190 Contract: Other<br>Jurisdiction: Diversity</td></tr></table>
<table width="100%" border="0">${parties.map(aParty).join('')}</table>
<table align="center" width="99%" border="1"><tr><td width="94">Date Filed</td><th>#</th><td align="center">Docket Text</td></tr>
${entries.map(anEntry).join('\n')}
</table></div></body></html>`;
}

function aParty({ role, name, counsel }: PageParty): string {
  const represented =
    counsel === undefined
      ? ''
      : `<td valign="top" align="right">represented by</td><td valign="top"><b>${counsel}</b><br>QUILL &amp; PARTNERS<br>1 INVENTED WAY<br>SEATTLE, WA 98101<br><i>LEAD ATTORNEY</i><br><i>ATTORNEY TO BE NOTICED</i></td>`;
  return `<tr><td valign="top"><b><u>${role}</u></b></td></tr><tr><td valign="top"><b>${name}</b></td>${represented}</tr>`;
}

function anEntry({ on, number, text, sequence }: PageEntry): string {
  const id = `1970${String(5_000_000 + Number(number ?? 0))}`;
  const call = `goDLS('/doc1/${id}','294700','${String(sequence ?? Number(number ?? 0) * 3)}','','','1','','');return(false);`;
  const link =
    number === undefined
      ? '&nbsp;'
      : `<a href="https://ecf.wawd.uscourts.gov/doc1/${id}" onclick="${call}">${String(number)}</a>`;
  return `<tr><td width="94" nowrap valign="top">${on}</td><td valign="top" align="right">${link}&nbsp;</td><td valign="top">${text}</td></tr>`;
}

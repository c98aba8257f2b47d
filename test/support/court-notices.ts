/** Notices of electronic filing as courts mail them, with invented cases and people. */

/** A case as the table of a notice names it. */
export interface NoticedCase {
  readonly name: string;
  readonly number: string;
  readonly caseId: string;
  /** What stands in the cell of the document number. */
  readonly document: string;
}

export const ROE_V_DOE: NoticedCase = {
  name: 'Roe Mills, Inc. v. Doe et al',
  number: '1:24-cv-00311-ABC-DE',
  caseId: '88001',
  document:
    '<a href="https://ecf.nysd.uscourts.gov/doc1/12712345678?caseid=88001&de_seq_num=40&magic_num=555777">12</a> ',
};

/** The table of one case. */
export function caseTable({ name, number, caseId, document }: NoticedCase = ROE_V_DOE): string {
  return `<table border=0 cellspacing=0>
<tr><td><strong>Case Name:</strong>
</td><td>${name}</td></tr>
<tr><td><strong>Case Number:</strong></td><td><A HREF=https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?${caseId}>${number}</A></td></tr>
<tr><td><strong>Filer:</strong></td><td>Roe Mills, Inc.</td></tr>
<tr><td><strong>Document Number:</strong></td>
<td>
${document}
</td></tr>
</table>`;
}

/** The docket text as district courts print it. */
export function docketText(text: string): string {
  return `<p>
<strong>Docket Text:</strong>
<BR>
<FONT  FACE="arial,helvetica" COLOR="#0000cc" SIZE=3><b>
${text}
</b></Font>
</p>`;
}

export const OPENING = `<p><strong>U.S. District Court</strong></p>
<b>Notice of Electronic Filing</b>
<div><BR>
The following transaction was entered  by Counsel, Casey  on 1/14/2021
at 7:23 PM PST and filed on 1/13/2021 <BR>
`;

export const ADDRESSEES = `<BR>
<B>
1:24-cv-00311-ABC-DE Notice has been electronically mailed to:
</B>
<BR>
<BR>
Casey             Quentin Counsel
    &nbsp &nbsp casey@example.com, files@example.com
<BR>
<BR>
Robin Solo   &nbsp robin@example.org
<BR>
<B>
1:24-cv-00311-ABC-DE Notice has been delivered by other means to:
</B>
`;

/** One document of the list that closes a notice; `place` is its number in the court's stamp. */
export function listedDocument(description: string, fileName: string, place: number): string {
  return `<STRONG>Document description:</STRONG>${description} <BR>
<STRONG>Original filename:</STRONG>${fileName}<BR>
<STRONG>Electronic document Stamp:</STRONG><BR>
<TAB>[STAMP dcecfStamp_ID=1 [Date=1/13/2021] [FileNumber=900-<BR>
<TAB>${place}] [0a1b2c<BR>

<TAB>3d4e5f]]<BR>
`;
}

export const DOCUMENTS = `<div><p>
The following document(s) are associated with this transaction:</p>
<table>
${listedDocument('Main Document', 'motion.pdf', 0)}</table></div>`;

/** A whole notice of a district court in HTML. */
export function districtNotice({
  table = caseTable(),
  text = docketText('MOTION to Dismiss by Roe Mills, Inc..(Counsel, Casey)'),
  opening = OPENING,
  addressees = ADDRESSEES,
  documents = DOCUMENTS,
} = {}): string {
  return `${opening}${table}\n${text}\n${addressees}${documents}`;
}

export const SUBJECT =
  'Activity in Case 1:24-cv-00311-ABC-DE Roe Mills, Inc. v. Doe et al Motion to Dismiss';

/** A mail of one part. */
export function mail(
  body: string,
  { subject = SUBJECT, type = 'text/html', more = '' } = {},
): Uint8Array {
  return Buffer.from(`Date: Thu, 14 Jan 2021 19:24:00 -0800
MIME-Version: 1.0
From: "ECF Notices" <ecf_notices@nysd.uscourts.gov>
To: ecf_notices@nysd.uscourts.gov
Message-Id: <700@nysd.uscourts.gov>
Subject: ${subject}
Content-Type: ${type}
${more}
${body}`);
}

/** A mail of several parts, each with its own headers. */
export function multipart(parts: readonly string[], kind = 'mixed'): Uint8Array {
  const body = parts.map((part) => `--cut-here\n${part}\n`).join('');
  return mail(`${body}--cut-here--\n`, { type: `multipart/${kind}; boundary="cut-here"` });
}

/** A notice of a court of appeals. */
export function appellateNotice({
  name = 'Roe, et al v. Doe',
  text = 'ORDER <i>granting</i> motion [77] [22-455]',
  documents = '<STRONG>Document Description: </STRONG>Motion_to_Stay<BR><STRONG>Original Filename: </STRONG>stay.pdf<BR>',
} = {}): string {
  return `<P><STRONG>Notice of Docket Activity</STRONG><BR>
The following transaction was entered on 08/08/2022 at 3:20:58 PM Pacific Daylight Time and filed on 08/07/2022
<TABLE BORDER=0><TR><TD><STRONG>Case Name:</STRONG></TD>
<TD colspan='2'>${name}<BR></TD></TR>
<TR><TD><STRONG>Case Number:&nbsp;&nbsp;</STRONG></TD>
<TD><A HREF="https://ecf.ca9.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&caseId=3341">22-455</A></TD></TR>
<TR><TD><STRONG>Document(s):</STRONG></TD>
<TD><A HREF="https://ecf.ca9.uscourts.gov/docs1/009133568259?uid=33bc">Document(s)</A></TD></TR>
</TABLE><BR>
<P><STRONG>Docket Text:</STRONG><BR>
${text}<BR>
<BR>
<STRONG>Notice will be electronically mailed to:</STRONG><BR><BR>
Casey Counsel: casey@example.com, files@example.com<BR>
<BR><BR>
The following document(s) are associated with this transaction:<BR>
${documents}`;
}

/** A notice of the newer appellate system. */
export function acmsNotice(): string {
  return `<html><body><div><strong><span>Notice of Docket Activity</span></strong></div>
<div>The following transaction was entered on 07/24/2025 9:51:07 PM EDT and filed on 07/24/2025</div>
<div><span><strong><span>Case Name:&nbsp;</span></strong><span>Roe LLC v. City of Doe&nbsp;</span></span></div>
<div><span><strong><span>Case Number:
</span></strong><span><a href='https://showdoc.example.com/24-621'>24-621</a></span></span></div>
<div><span><strong><span>Docket Text:</span></strong></span></div>
<div><br></div>
<div><span><div>PETITION for rehearing, FILED. [Entered: 07/24/2025 09:52 PM]</div></span></div>
<div><b>Document:</b> <a href='https://showdoc.example.com/NDA/f89f-aa'>Petition</a></div>
<div><strong><span>Notice will be electronically mailed to:</span></strong></div></body></html>`;
}

/** A notice in plain text. */
export function plainNotice({
  caseName = 'Roe Mills, Inc. v. Doe et al',
  document = '12',
} = {}): string {
  return `Notice of Electronic Filing
The following transaction was entered  by Counsel, Casey  on 3/15/2019
9:52 AM  and filed on 3/14/2019

Case Name: ${caseName}

Case Number: 1:24-cv-00311-ABC https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?88001

Filer:

Document Number: ${document}

Copy the URL address from the line below into the location bar
of your Web browser to view the document:
https://ecf.nysd.uscourts.gov/doc1/12712345678?caseid=88002&de_seq_num=40&magic_num=555777

Docket Text:
STATUS REPORT # 2 <i></i> by Roe Mills, Inc.
as to Doe (Counsel, Casey)

1:24-cv-00311-ABC Notice has been electronically mailed to:
Casey Counsel
   casey@example.com, files@example.com

Robin Solo  robin@example.org

1:24-cv-00311-ABC Notice will be delivered by other means to:

The following document(s) are associated with this transaction:
Document description: Main Document
 Original filename: report.pdf
 Electronic document Stamp:
 [STAMP dcecfStamp_ID=1 [Date=3/14/2019] [FileNumber=900-0] [0a1b]]
`;
}

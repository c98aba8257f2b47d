import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const NONE = entryRows(`
order | ORDER vacating 24 Order granting 12 Motion to Seal. | nothing
order | ORDER re 12 Motion to Seal. | nothing
order | ORDER terminating deadlines re 12 Motion to Dismiss. | nothing
order | ORDER Setting Hearing on 12 Motion to Dismiss. | nothing
order | ORDER to Show Cause why 12 Motion to Dismiss should not be granted. | nothing
order | ORDER. If no response is filed by 3/4/2021, 12 Motion for Fees will be granted. | nothing
order | ORDER. In its prior order granting 12 Motion for Fees the Court asked for records. | nothing
text-order | ELECTRONIC ORDER: the hearing on 12 Motion to Dismiss is stricken. | nothing
order | ORDER granting conditions of release as to Orrin Mills. | nothing
order | ORDER. A discharge shall not be granted until the fee is paid. | nothing
order | ORDER REFERRING CASE to Magistrate Judge Ada Winslow. | nothing
motion | MOTION for Order granting 12 Motion to Seal. | nothing
response | RESPONSE asking that 12 Motion be DENIED. | nothing
proposed-order | PROPOSED ORDER granting 12 Motion to Seal. | nothing
notice-of-appeal | NOTICE OF APPEAL as to 42 Order granting 31 Motion to Dismiss. | nothing
deadline-entry | Terminate Deadlines re 12 Motion; motion granted. | nothing
appeals-court | USCA ORDER denying Motion to recall mandate re 12 Notice of Appeal. | nothing
case-assignment | Motions No Longer Referred: 12 MOTION for Leave to Appeal. | nothing
order | STIPULATION AND ORDER re 45 STIPULATION filed by Mills. Signed by Judge Roe. | nothing
order | ORDER on 12 MOTION for Summary Judgment. Signed by Judge Roe | nothing
text-order | Set/Reset Deadlines: per Order granting 22 Motion for Extension. | nothing
order | ORDER staying case pending resolution of 22 Motion to Compel Arbitration. | nothing
order | ORDER extending time to respond to 22 Motion to 3/4/2021. | nothing
hearing-notice | NOTICE of Hearing on 22 MOTION to Dismiss. If the motion is granted the trial will be vacated. | nothing
order | ORDER that Plaintiff show cause by 3/4/2021 why this action should not be dismissed for failure to prosecute re 22 Motion. | nothing
order | ORDER. Plaintiff's failure to comply may result in the action being dismissed. | nothing
order | ORDER ON STIPULATION 24 by Judge Ada Roe. | nothing
order | ORDER: The Clerk of Court is respectfully directed to close the motions at docket numbers 24 and 26. | nothing
order | ORDER Setting Briefing Schedule on 24 MOTION to Dismiss. Responses due by 3/4/2021. | nothing
order | ORDER requiring response re 24 MOTION to Compel. | nothing
order | ORDER directing the Government to respond to 24 Motion to Reduce Sentence. | nothing
order | ORDER re 24 MOTION for Extension of Time. Responses due by 3/4/2021. | nothing
order | ORDER continuing hearing on 24 Motion to Dismiss to 3/4/2021. | nothing
order | ORDER resetting hearing re 24 MOTION to Continue. | nothing
order | ORDER staying 24 MOTION to Dismiss. | nothing
order | ORDER FOR ISSUANCE OF WRIT re 24 Application for Writ of Habeas Corpus ad Prosequendum. | nothing
order | ORDER ruling on 24 Motion in Limine. | nothing
order | ORDER resolving 24 Motion to Compel. | nothing
order | ORDER VACATING HEARING on 24 Motion. | nothing
order | ORDER that 24 Motion will be decided on the papers. | nothing
order | ORDER converting 24 Motion to Dismiss into motion for summary judgment. | nothing
order | ORDER ACCEPTING GUILTY PLEA as to Orrin Mills. | nothing
order | ORDER. On 3/1/2021 the Court denied 24 Motion to Dismiss. Defendant shall answer by 4/1/2021. | nothing
order | ORDER. Having denied 24 Motion to Dismiss, the Court sets a conference. | nothing
order | ORDER. The Court previously granted 24 Motion to Stay. | nothing
order | ORDER. If Plaintiff fails to respond, the 24 motion may be granted as unopposed. | nothing
order | ORDER. Failure to respond may result in the motion (Doc. 24) being granted. | nothing
order | ORDER directing response: Plaintiff must respond to 24 Motion or it will be granted as unopposed. | nothing
order | ORDER. Defendant asks that 24 Motion be granted. | nothing
order | ORDER rescinding 26 Order. | nothing
order | ORDER amending 26 Order denying 24 Motion. | nothing
order | AMENDED ORDER re 26 Order granting 24 Motion. | nothing
order | ORDER UNSEALING 26 Order granting 24 Motion. | nothing
order | ORDER APPROVING WAIVER OF PRELIMINARY HEARING as to Orrin Mills. | nothing
order | ORDER tolling time from any order dismissing any charges, or the granting of any motion, to the end of appeal. | nothing
order | ORDER: Debtor is allowed 20 days to convert or the case will be dismissed. | nothing
order | STIPULATION AND ORDER Extending Response Deadline re: [24] MOTION for Summary Judgment :( Response due by 3/4/2021) | nothing
`);

describe('what is no ruling of a court', () => {
  it.each(NONE)('is not read as one, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});

import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const REPORTS = entryRows(`
order | ORDER adopting 35 Report and Recommendation. | 35 adopted
order | ORDER accepting 35 Report and Recommendations; denying 30 Petition. | 35 adopted, 30 denied
order | ORDER adopting in part 35 Report and Recommendations. | 35 adopted-in-part
order | ORDER adopting in part and rejecting in part 35 Report and Recommendations. | 35 adopted-in-part
order | ORDER rejecting 35 Report and Recommendation. | 35 rejected
order | ORDER OVERRULING 36 Objections and ADOPTING 35 Report and Recommendation. | 36 denied, 35 adopted
order | RULING AND ORDER Adopting 35 Report and Recommendation; granting 31 Motion to Dismiss. Plaintiff's Complaint is DISMISSED WITH PREJUDICE. | 35 adopted, 31 granted, - dismissed
order | ORDER adopting 47 Report and Recommendations re 20 Motion for Preliminary Injunction. The motion is denied. | 47 adopted, 20 denied
report-and-recommendation | REPORT AND RECOMMENDATION recommending that 12 Motion to Dismiss be granted. | nothing
report-and-recommendation | REPORT AND RECOMMENDATIONS re 12 MOTION to Dismiss. It is recommended that the 12 Motion be DENIED. | nothing
report-and-recommendation | REPORT AND RECOMMENDATION granting 12 Motion to Dismiss. | nothing
report-and-recommendation | REPORT AND RECOMMENDATION and ORDER granting 2 Motion to Proceed In Forma Pauperis; recommending dismissal. | 2 granted
order | ORDER Accepting Findings and Recommendations re: 35 Findings and Recommendations on Motion re: 22 MOTION to Dismiss. The motion is granted. | 35 adopted, 22 granted
order | ORDER adopting Report and Recommendations re 35 Report and Recommendations.; denying 22 Motion to Vacate. | 35 adopted, 22 denied
order | ORDER ADOPTING 35 REPORT AND RECOMMENDATIONS, DENYING 22 PETITION FOR WRIT OF HABEAS CORPUS, AND DENYING CERTIFICATE OF APPEALABILITY. | 35 adopted, 22 denied
order | ORDER - The Report and Recommendation (Doc. 35) is ADOPTED. The Motion to Dismiss (Doc. 24) is GRANTED. | 35 adopted, 24 granted
order | ORDER: The court ADOPTS the Report and Recommendation of the Magistrate Judge 35 . Defendant's 24 Motion is GRANTED. | 35 adopted, 24 granted
order | ORDER adopting Findings and Recommendation 35 . This action is dismissed without prejudice. | 35 adopted, - dismissed
order | ORDER AFFIRMING AND ADOPTING REPORT AND RECOMMENDATION re 35 Report and Recommendations. | 35 adopted
order | ORDER APPROVING AND ADOPTING 35 REPORT AND RECOMMENDATION. | 35 adopted
order | ORDER ACCEPTING 35 FINDINGS, CONCLUSIONS, AND RECOMMENDATION OF THE UNITED STATES MAGISTRATE JUDGE. | 35 adopted
order | ORDER ADOPTING IN FULL the 35 REPORT AND RECOMMENDATION; 24 MOTION is GRANTED. | 35 adopted, 24 granted
order | ORDER re 35 Report and Recommendations: the Report is adopted; objections 36 are overruled. | 35 adopted, 36 denied
order | ORDER declining to adopt 35 Report and Recommendation. | 35 rejected
order | ORDER REJECTING 35 Report and Recommendation, DENYING 24 Motion. | 35 rejected, 24 denied
order | ORDER adopting the 35 Report and Recommendation, sustaining in part and overruling in part 36 Objections and granting 24 Motion. | 35 adopted, 36 granted-in-part, 24 granted
order | ORDER Adopting Report and Recommendation for 24 Motion to Dismiss filed by Mills, 35 Report and Recommendation. | 35 adopted
order | ORDER ADOPTING REPORT AND RECOMMENDATION for 35 Report and Recommendation. | 35 adopted
order | ORDER adopting Magistrate Judge's Report and Recommendation 35 and dismissing petition. | 35 adopted, - dismissed
order | ORDER re 35 Report and Recommendation. The R&R is ADOPTED in its entirety. | 35 adopted
order | ORDER: The Court accepts and adopts the findings and recommendation (ECF No. 35). Defendant's motion (ECF No. 24) is granted. | 35 adopted, 24 granted
order | ORDER ACCEPTING PLEA of guilty and adopting 35 Report and Recommendation as to Orrin Mills. | 35 adopted
`);

describe('what a court did to a report and recommendation', () => {
  it.each(REPORTS)('as told, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});

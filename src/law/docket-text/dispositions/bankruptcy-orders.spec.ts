import type { PriorEntry } from '../reading.js';
import { contextOf, dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const ORDERS = entryRows(`
order | Order Authorizing Rejection of Executory Contracts and Directing Release of Containers (Related Doc # 44 ) Signed on 1/12/2019. | 44 granted
order | Order Authorizing Employment of Winslow LLP as Counsel Nunc Pro Tunc (related document(s) 32, 47 ) Order Signed on 2/15/2019. | 32 granted
order | Order Signed on 2/4/2019 Authorizing the Committee to Retain Winslow LLP (Related Doc # 42 ) | 42 granted
order | Interim Order signed on 2/9/2019 Authorizing the Debtor to Borrow Funds. (related document(s) 27 ) | 27 granted
order | Order Extending Time (Related Doc # 36 ) - The time for responding is EXTENDED to February 28, 2019 | 36 granted
order | Order For Relief From the Automatic Stay (Related document(s) 17 ) | 17 granted
order | ORDER for Refund (Related Doc # 37 ) signed on 1/8/2019 . | 37 granted
order | Order Avoiding Lien of Aldgate Bank (RE: related document(s) 37 Motion to Avoid Lien filed by Debtor Orrin Mills). | 37 granted
order | Order Authorizing Use of Cash Collateral on an Interim Basis (related document(s) 143 Motion to Approve Use of Cash Collateral, 167 Order on Motion) | 143 granted
order | Order extending the Committee's time to file response papers. (RE: related document(s) 86 Motion to Authorize/Direct filed by Debtor Aldgate Mills) | nothing
order | Order Setting Hearing (Related Doc # 44 ) | nothing
order | Order Continuing Hearing (Related Doc # 44 ) Hearing scheduled 1/5/2019. | nothing
order | Order Regarding Motion for Sale of Property (Related Doc # 12 ) | nothing
order | Order **NOT SIGNED** Granting Motion for Relief From Stay (Related Doc # 28 ) | nothing
order | Order Not Signed Regarding Application to Employ (Related Doc # 28 ) | nothing
order | ORDER Ruling on Objection to Claim 6 (related document(s) 23 Trustee Objection to Claim) . | nothing
order | ORDER Reinstating Case (related document(s) 10 Order Dismissing Case, 13 Motion to Reinstate Case) . | 13 granted
order | Order Granted, To Employ accountant Ada Winslow . | - granted
order | ORDER GRANTED RE: Item# 516 [AB] Original NIBS Entry Number: 352 | 516 granted
order | Order Granting noncontested action re [108-1] Intent Notice by Ada Winslow . | 108 granted
order | Trustee Motion to Withdraw Objection to Confirmation and Order Granting. | - granted
order | Motion to Allow Claims and Order Granting Filed by Trustee. | - granted
order | Stipulation and Order Granted, to avoid security interest and release judgment. | - granted
order | Order Sustaining Objection to Claim 4 (Related Doc # 31 ) | 31 granted
order | Order Overruling Objection to Confirmation (Related Doc # 31 ) | 31 denied
order | Order Approving Settlement (Related Doc # 31 ) | 31 granted
order | Order Approving Disclosure Statement and Setting Hearing on Confirmation (RE: related document(s) 12 Disclosure Statement) | 12 granted
order | Order Converting Case to Chapter 7 (Related Doc # 20 ) | 20 granted
order | Order Dismissing Adversary Case (related document(s) 5 Motion to Dismiss) | - dismissed
`);

const PLANS = entryRows(`
order | Order Confirming Chapter 13 Plan. | - granted
order | Order Confirming Chapter 13 Plan (RE: 21 Chapter 13 Plan/Amended Plan). Signed on 1/2/2019 | 21 granted
order | Order Dated 2/12/19 Confirming 23 Amended Plan. See Order for Full Text. | 23 granted
order | Amended Order Confirming Plan (RE: related document(s) 84 Order Confirming Chapter 11 Plan, Order To Set Hearing). | - granted
order | Order Denying Confirmation of Chapter 13 Plan with Leave to Amend (related document(s) 16 Chapter 13 Plan Filed by Orrin Mills). | 16 denied
minute-entry | Confirmation Hearing Held (related document(s) 16 Chapter 13 Plan filed by Debtor Orrin Mills, 21 Trustee's Objection to Confirmation of Plan). DENIED WITH LEAVE TO AMEND. | 16 denied
minute-entry | Minute of Confirmation Hearing Held, OUTCOME: Plan confirmed: $875 x8 (related document: 20 Modified Chapter 13 Plan filed by Debtor Orrin Mills) | 20 granted
order | ORDER: the trial date of March 4 is confirmed. | nothing
order | Order and Notice of Hearing on Confirmation of Plan (related document(s) 20 Chapter 11 Plan) | nothing
`);

const HEARINGS = entryRows(`
order | Endorsed Order Re: 40 Withdrawal (RE: 39 Motion for Relief From Stay, ). filed by Creditor Aldgate Bank. ALLOWED. | 40 granted
minute-entry | Hearing Held Re: Trustees Motion to Dismiss for Failure to Make Payments. WITHDRAWN UPON CONDITIONS | - withdrawn
minute-entry | Hearing Held (RE: related document(s) 15 Motion for Relief from Stay filed by Creditor Aldgate Bank). GRANTED. | 15 granted
minute-entry | Hearing Held, granted (RE: related document(s) 9 Motion for Relief from Stay filed by Creditor Aldgate Bank) | 9 granted
minute-entry | Minute Entry. Confirmation Granted. Closing shall take place within 30 days or case shall be dismissed unless the debtor obtains more time. | - granted
minute-entry | Minute of Hearing Held, OUTCOME: Order to be Submitted (related document: 79 Motion for Relief from Stay) | nothing
minute-entry | Hearing Held re 15 Order to Show Cause. Continued. | nothing
`);

describe('what a bankruptcy court rules', () => {
  it.each(ORDERS)('by an order on a request, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });

  it.each(PLANS)('on a plan, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });

  it.each(HEARINGS)('at a hearing, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});

describe('an order with the number of a request that the docket knows', () => {
  const asking = (text: string): PriorEntry => {
    return { number: 10, kind: 'filing', type: 'motion', reliefs: [], text };
  };

  it('grants it where it does what was asked', () => {
    const known = contextOf([asking('Motion to Modify Stay filed by Aldgate Bank')], 30);
    expect(dispositionsOf('order', 'Order Modifying Stay (Related Doc # 10 )', known)).toBe(
      '10 granted',
    );
  });

  it('does not where something else was asked', () => {
    const known = contextOf([asking('Motion to Extend Automatic Stay filed by Orrin Mills')], 30);
    expect(dispositionsOf('order', 'Order Modifying Stay (Related Doc # 10 )', known)).toBe('');
  });
});

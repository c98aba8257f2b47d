import type { ReliefKind } from '../../law/docket/relief-kinds.js';
import { foldText, quoted } from './plain-text.js';

const OTHER = 'other:';

type NamedKind = Exclude<ReliefKind, `other:${string}`>;

const WORDS: Readonly<Record<NamedKind, string>> = {
  'temporary-restraining-order': 'a temporary restraining order',
  'preliminary-injunction': 'a preliminary injunction',
  'permanent-injunction': 'a permanent injunction',
  dismissal: 'dismissal',
  'judgment-on-the-pleadings': 'judgment on the pleadings',
  'summary-judgment': 'summary judgment',
  'default-judgment': 'default judgment',
  'entry-of-default': 'entry of default',
  'new-trial-or-amend-judgment': 'a new trial or an amended judgment',
  'relief-from-judgment': 'relief from a judgment',
  stay: 'a stay',
  'stay-pending-appeal': 'a stay pending appeal',
  remand: 'remand',
  'transfer-of-venue': 'a transfer of venue',
  consolidation: 'consolidation',
  severance: 'severance',
  'class-certification': 'class certification',
  'leave-to-amend': 'leave to amend',
  'leave-to-file': 'leave to file',
  'leave-for-excess-pages': 'leave to file excess pages',
  'extension-of-time': 'an extension of time',
  continuance: 'a continuance',
  scheduling: 'a scheduling order',
  expedite: 'expedited treatment',
  'compel-discovery': 'an order compelling discovery',
  'protective-order': 'a protective order',
  quash: 'an order to quash',
  sanctions: 'sanctions',
  contempt: 'an order of contempt',
  'exclude-evidence': 'the exclusion of evidence',
  seal: 'leave to file under seal',
  unseal: 'unsealing',
  redact: 'redaction',
  strike: 'an order to strike',
  'pro-hac-vice': 'admission pro hac vice',
  'withdraw-as-counsel': 'leave to withdraw as counsel',
  'substitute-counsel': 'a substitution of counsel',
  'appoint-counsel': 'the appointment of counsel',
  'substitute-party': 'the substitution of a party',
  intervene: 'leave to intervene',
  amicus: 'leave to take part as amicus curiae',
  'in-forma-pauperis': 'leave to proceed in forma pauperis',
  'alternative-service': 'alternative service',
  'attorney-fees': 'attorney’s fees',
  costs: 'costs',
  'approve-settlement': 'approval of a settlement',
  enforce: 'enforcement',
  reconsideration: 'reconsideration',
  'certify-appeal': 'certification for appeal',
  appoint: 'an appointment',
  'release-or-detention': 'an order of release or detention',
  'modify-conditions': 'modified conditions',
  'reduce-sentence': 'a reduced sentence',
  'vacate-conviction': 'an order vacating a conviction',
  habeas: 'a writ of habeas corpus',
  'exonerate-bond': 'the exoneration of a bond',
  travel: 'leave to travel',
  forfeiture: 'forfeiture',
  'issue-subpoena-or-writ': 'a subpoena or writ',
  'jury-demand': 'trial by jury',
  hearing: 'a hearing',
  'telephonic-appearance': 'leave to appear by telephone',
  'return-of-property': 'the return of property',
  refund: 'a refund',
  'withdraw-filing': 'leave to withdraw a filing',
};

const isNamed = (kind: ReliefKind): kind is NamedKind => kind in WORDS;

/** What is asked for, as it follows "motion for": `a preliminary injunction`. Words of no list are quoted. */
export function reliefWords(kind: ReliefKind): string {
  if (isNamed(kind)) return WORDS[kind];
  const words = foldText(kind.slice(OTHER.length));
  return words === '' ? 'relief not described' : quoted(words);
}

const WEIGHTY: ReadonlySet<ReliefKind> = new Set<ReliefKind>([
  'temporary-restraining-order',
  'preliminary-injunction',
  'permanent-injunction',
  'dismissal',
  'judgment-on-the-pleadings',
  'summary-judgment',
  'default-judgment',
  'new-trial-or-amend-judgment',
  'relief-from-judgment',
  'stay',
  'stay-pending-appeal',
  'remand',
  'transfer-of-venue',
  'class-certification',
  'approve-settlement',
  'habeas',
  'vacate-conviction',
]);

/** Whether a request is one that readers take for the case itself: an injunction, dismissal, judgment and the like. */
export function isWeighty(kind: ReliefKind): boolean {
  return WEIGHTY.has(kind);
}

/** The nouns that say in what part somebody is in the case. They are dropped before a name. */
export const ROLES = new Set(
  (
    'plaintiff plaintiffs plaintiff(s defendant defendants defendant(s petitioner petitioners respondent ' +
    'respondents movant movants intervenor intervenors intervener interveners claimant claimants debtor debtors ' +
    'creditor creditors appellant appellants appellee appellees counterclaimant counterclaimants ' +
    'counterdefendant counterdefendants crossclaimant crossdefendant counter-claimant counter-defendant ' +
    'cross-claimant cross-defendant counter-plaintiff cross-plaintiff relator relators garnishee garnishees ' +
    'objector objectors amicus curiae party parties non-party nonparty government govt trustee trustees receiver ' +
    'mediator applicant applicants deft defts dft dfts pltf pltfs plf plfs pla plas def defs pl pls pltff pltffs witness victim ' +
    'surety administrator monitor examiner taxpayer beneficiary assignee transferee obligor purchaser possession requestor mortgagee lienholder stockholder stakeholder administrative-agent ' +
    'plaintiff-intervenor intervenor-plaintiff intervenor-defendant plaintiff-relator third-party-defendant'
  ).split(' '),
);

/** Words that come before such a noun: `Third Party Defendant`, `All Plaintiffs`, `Joint Debtor`. */
export const ROLE_ADJECTIVES = new Set(
  (
    'all putative counter cross third third-party 3rd party consol consolidated joint interested lead named ' +
    'proposed prospective intervenor non material special court-appointed chapter 7 11 13 interim nominal ' +
    'additional remaining individual class unsecured secured both certain other pro se the bankruptcy plan ' +
    'liquidating in moving opposing amici us u.s successor federal'
  ).split(' '),
);

/** Words after `by` that name no filer: counsel, the court, or a way of sending. */
export const NOT_FILERS = new Set(
  (
    'attorney attorneys atty attys counsel affiant declarant judge magistrate honorable hon clerk mail email ' +
    'e-mail reg certified regular electronic telephone hand fax pro deputy way stipulation consent agreement order ' +
    'default jury merger counsels video phone court leave reason means u.s.m usm usms cja afpd ausa fpd esq ' +
    'federal-defender probation publication and order facsimile virtue operation motion law mistake noon close'
  ).split(' '),
);

/** Small words within a name. */
export const NAME_CONNECTORS = new Set(
  'of the and & de la las los del der den van von du di da dos y e al el bin ibn d/b/a dba a/k/a aka f/k/a n/k/a d.b.a a.k.a dated u/a/d'.split(
    ' ',
  ),
);

/** Words before another name that the same party goes by. */
export const ALIASES = new Set('d/b/a dba f/k/a n/k/a a/k/a aka d.b.a a.k.a'.split(' '));

/** Words after which `for` is part of the name: `Center for Biological Study`. */
export const NAMES_WITH_FOR = new Set(
  (
    'center centers citizens institute alliance committee americans fund council coalition foundation agency ' +
    'association society trust campaign people friends partnership advocates lawyers office board students union'
  ).split(' '),
);

/** What may follow the comma of a name and belongs to it. */
export const SUFFIXES = new Set(
  (
    'inc incorporated llc l.l.c llp l.l.p lp l.p ltd limited co corp corporation company jr sr ii iii iv n.a na ' +
    'p.c pc p.a pa pllc plc s.a sa ag gmbh bv b.v nv n.v s.p.a spa kg kk pte pty lllp p.l.l.c ph.d phd m.d md ' +
    'd.o do esq fsb f.s.b n.a f.a fa s.a.r.l sarl s.r.l srl oy ab trust lc l.c pbc usa dds d.d.s cpa c.p.a inclusive'
  ).split(' '),
);

/** Words of a name that end a company's: after them comes the next name. */
export const COMPANY_ENDS = new Set(
  (
    'inc incorporated llc l.l.c llp lp l.p ltd limited corp corporation co company n.a plc gmbh ag s.a sa ' +
    'pllc pc association union bank commission agency authority'
  ).split(' '),
);

/** Words of bodies whose names hold `and`: `Department of Health and Human Services`. */
export const BODIES = new Set(
  (
    'department bureau commission board trustees office committee council centers center institute society ' +
    'association college university school district county city state church estate administration securities ' +
    'ministry federation secretary division foundation fund health housing'
  ).split(' '),
);

/** Words that begin what a name is not: the next part of the clerk's text. */
export const AFTER_NAMES = new Set(
  (
    'responses response motion motions modified signed document hearing receipt filing fee related exhibits ' +
    'declaration incomplete schedule schedules attachments attachment objections reply replies answer judge ' +
    'magistrate notice noting status proof redaction re text deadline return amended corrected exhibit served ' +
    'order opposition support intent intention substituting replacing terminating withdrawing representing added individually guardian executor executrix administratrix via brief briefs to in on with as from ' +
    'regarding against pursuant concerning identifying requesting seeking approved entered filed hearings'
  ).split(' '),
);

/** Words that begin the next part of the text where a number follows: `Section 316 Incomplete Filing`. */
export const NUMBERED = new Set([
  'chapter',
  'section',
  'rule',
  'count',
  'counts',
  'form',
  'docket',
  'doc',
]);

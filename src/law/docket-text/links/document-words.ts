function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The words that name a paper, an order or a note on a docket: "Motion" in `12 Motion to Dismiss`. */
export const DOCUMENT_WORDS = words(
  'motion motions order orders complaint answer petition application applications notice response ' +
    'reply brief memorandum opposition objection objections declaration affidavit certificate ' +
    'certification exhibit exhibits letter report stipulation judgment judgement opinion decision ' +
    'ruling minute minutes transcript summons subpoena warrant mandate statement request plan ' +
    'appearance appeal document documents indictment information entry redaction supplement errata ' +
    'addendum verdict plea bond waiver consent agreement joinder proof suggestion demand counterclaim ' +
    'crossclaim designation writ endorsement list disclosure recommendation recommendations findings ' +
    'reports bill schedule memo withdrawal reasons',
);

/** The words that name a decision of a court: a title that starts with one quotes the order whole. */
export const ORDER_WORDS = words('order orders ruling judgment judgement opinion decision');

/** The words that name what a court is asked: only such an entry is granted or denied. */
export const REQUEST_WORDS = words(
  'motion motions application applications request requests petition petitions letter stipulation ' +
    'objection objections appeal demand',
);

/** A number before one of these counts something, or is a unit of time, money or length. */
export const COUNTED_WORDS = words(
  'day days week weeks month months mos year years yrs yr hour hours hrs page pages pgs count counts ' +
    'box boxes volume volumes copy copies defendant defendants plaintiff plaintiffs party parties ' +
    'person persons people witness witnesses juror jurors business calendar court usc cfr fed ' +
    'million billion thousand percent largest set sets of am pm st nd rd th additional case ' +
    'cases point feet lbs grams kilograms times consecutive interrogatories creditors members more ' +
    'other others separate attorneys exhibits motions requests orders documents objections minutes',
);

/** A number after one of these is the number of something else: a rule, a count, a room, an exhibit, a day. */
export const NUMBERED_THINGS = words(
  'exhibit exhibits exh exhs ex exs count counts chapter chapters ch chap rule rules fed civ crim section ' +
    'sections sec secs page pages pg pp p paragraph paragraphs para part parts pt phase group form forms ' +
    'title article amendment level volume vol day days room rooms rm courtroom courtrooms ctrm crtrm ' +
    'suite ste floor unit tab appendix attachment attachments schedule category claim claims proof ' +
    'interrogatory juror witness defendant dft deft plaintiff doe does roe district region division ' +
    'lot tract item line step version revision building apt box track usc cfr local locals ' +
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september ' +
    'oct october nov november dec december receipt check cause civil criminal hour hours § §§ ¶ ' +
    'set term age aged approximately about at least than patent col figure fig table ' +
    'superseding series bates cja ao limine general standing administrative executive meeting',
);

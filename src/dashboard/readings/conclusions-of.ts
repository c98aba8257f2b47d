import type { Act, EntryReading, Read } from '../../law/docket-text/reading.js';
import { entryNoun } from '../../summaries/words/entry-words.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { reliefWords } from '../../summaries/words/relief-words.js';
import { day } from '../layout/links.js';
import { attachmentWords } from '../../readings/conclusions-of.js';
import type { ConclusionField } from '../../readings/conclusions-of.js';
import type { Link } from '../layout/links.js';
import { clockWords } from '../words/clock-words.js';
import { caseOutcomeWords, toldOutcome } from '../words/outcome-words.js';
import { relationWords } from '../words/relation-words.js';
import type { Conclusion } from './conclusion.js';

const ACTS: Readonly<Record<Act, string>> = {
  party: 'Done by a party',
  court: 'Done by the court',
  clerk: 'Done by the clerk',
};

/** A clock time read in a text is `HH:MM` of the court, which no zone moves. */
const COURT_TIME = 'UTC';

/** What leads to the entry of a number; null where the docket has none. */
export type EntryFinder = (number: string) => Link | null;

/** All that was read in the text of an entry: what it is, who acts, what is asked and decided, and the rest. */
export function conclusionsOf(reading: EntryReading, entryOf: EntryFinder): readonly Conclusion[] {
  return [
    told('type', reading.type, (type) => capitalised(entryNoun(type))),
    ...actOf(reading),
    ...reading.filers.map((filer) => told('filer', filer, ({ name }) => `Filed by ${name}`)),
    ...reading.reliefs.map((one) =>
      told('request', one, (kind) => `Asks for ${reliefWords(kind)}`),
    ),
    ...reading.links.map((link) => ofLink(link, entryOf)),
    ...reading.dispositions.map((one) => ofDisposition(one, entryOf)),
    ...reading.conversions.map((one) => ofConversion(one, entryOf)),
    ...datesOf(reading),
    ...endsOf(reading),
    ...attachedAndEntered(reading),
  ];
}

/** Who acts is told apart only where other words say it than those that say what the entry is. */
function actOf({ act, type: { evidence } }: EntryReading): readonly Conclusion[] {
  const { start, end, rule } = act.evidence;
  const isSame = start === evidence.start && end === evidence.end && rule === evidence.rule;
  return isSame ? [] : [told('act', act, (who) => ACTS[who])];
}

function told<T>(
  field: ConclusionField,
  { value, evidence: { start, end, rule, sure } }: Read<T>,
  words: (value: T) => string,
): Conclusion {
  return { field, says: words(value), link: null, start, end, rule, isSure: sure };
}

function ofLink(link: EntryReading['links'][number], entryOf: EntryFinder): Conclusion {
  const { kind, to } = link.value;
  const verb = kind === 'decides' ? 'Decides' : relationWords(kind, 'forward');
  return naming(
    told('link', link, () => verb),
    to,
    entryOf,
  );
}

function ofDisposition(
  one: EntryReading['dispositions'][number],
  entryOf: EntryFinder,
): Conclusion {
  const { outcome, to } = one.value;
  const { words } = toldOutcome(outcome);
  if (to === null) return told('decision', one, () => `A request without a number: ${words}`);
  return naming(
    told('decision', one, () => `${capitalised(words)}:`),
    to,
    entryOf,
  );
}

function ofConversion(one: EntryReading['conversions'][number], entryOf: EntryFinder): Conclusion {
  const { into, to } = one.value;
  const words = `Converted into a request for ${reliefWords(into)}:`;
  if (to === null) return told('decision', one, () => `${words} a request without a number`);
  return naming(
    told('decision', one, () => words),
    to,
    entryOf,
  );
}

/** An entry that is not on the docket is named without a link. */
function naming(conclusion: Conclusion, number: string, entryOf: EntryFinder): Conclusion {
  const link = entryOf(number);
  return link === null
    ? { ...conclusion, says: `${conclusion.says} Dkt. ${number}` }
    : { ...conclusion, link };
}

function datesOf({ deadlines, hearings }: EntryReading): readonly Conclusion[] {
  return [
    ...deadlines.map((deadline) =>
      told('deadline', deadline, ({ what, on }) => `${capitalised(what)}, by ${day(on).text}`),
    ),
    ...hearings.map((hearing) =>
      told('hearing', hearing, ({ what, on, at }) => {
        const clock = clockWords(at, COURT_TIME);
        return [capitalised(what), day(on).text, ...(clock === null ? [] : [clock])].join(', ');
      }),
    ),
  ];
}

function endsOf({ act, closesCase, sealed, judge, signedOn }: EntryReading): readonly Conclusion[] {
  return [
    ...(closesCase === null
      ? []
      : [
          told(
            'end of case',
            closesCase,
            (outcome) => `Ends the case: ${caseOutcomeWords(outcome)}`,
          ),
        ]),
    ...(sealed === null ? [] : [told('sealed', sealed, () => 'Sealed')]),
    ...(judge === null
      ? []
      : [
          told('judge', judge, (name) =>
            act.value === 'court' ? `By Judge ${name}` : `Names Judge ${name}`,
          ),
        ]),
    ...(signedOn === null ? [] : [told('signed', signedOn, (on) => `Signed on ${day(on).text}`)]),
  ];
}

/** What hangs under the entry, and who put it on the docket when. */
function attachedAndEntered(reading: EntryReading): readonly Conclusion[] {
  const { attachments, enteredOn, signer } = reading;
  const entered = enteredOn === null ? [] : [enteredOn];
  const signers = signer === null ? [] : [signer];
  return [
    ...attachments.map((one) => told('attachment', one, (of) => capitalised(attachmentWords(of)))),
    ...entered.map((one) => told('entered', one, (on) => `Entered on ${day(on).text}`)),
    ...signers.map((one) => told('signer', one, (name) => `Put there by ${name}`)),
  ];
}

import { readAttachments } from './attachments/read-attachments.js';
import { readDecisions } from './conversions/read-decisions.js';
import { EntryDays } from './dates/entry-days.js';
import { readDates } from './dates/read-dates.js';
import { citingEntry } from './dispositions/citing-entry.js';
import { readEntered } from './entering/read-entered.js';
import { readSigner } from './entering/read-signer.js';
import { readType } from './entry-type/read-type.js';
import { readFilers } from './filers/read-filers.js';
import { kindOfType } from './kind-of-type.js';
import { asNamed } from './named-type.js';
import type { NamedType } from './named-type.js';
import { readLinks } from './links/read-links.js';
import { readClosing } from './read-closing.js';
import type { EntryReading, TextContext } from './reading.js';
import { readSealed } from './read-sealed.js';
import { readSignature } from './read-signature.js';
import { readReliefs } from './reliefs/read-reliefs.js';
import { segmentText } from './segment-text.js';

/**
 * What the text of a docket entry says: what it is and who acts, what is asked, who files, which entries it names and
 * how, what is decided, the days it sets, whether it ends the case or is sealed, who signed it when, what is
 * attached, and who put it on the docket when. Each conclusion carries the words it rests on.
 *
 * `ORDER granting 12 Motion to Seal. Signed by Judge Ada Roe on 3/4/2020. (abc)` is an `order` of the court that
 * `decides` 12, with the disposition `granted` of 12, signed by `Ada Roe` on 2020-03-04.
 *
 * Where its type is known from elsewhere, `named` says it, and all the rest is read as of an entry of that type.
 *
 * Deterministic, and never refuses a text: of one that says nothing known, the type is a guess that is not sure.
 */
export function readEntry(
  text: string,
  context: TextContext,
  named: NamedType | null = null,
): EntryReading {
  const segments = segmentText(text);
  const days = new EntryDays(segments, context.filedOn);
  const { type, act } = named === null ? readType(segments, context, days) : asNamed(named);
  const citing = citingEntry(segments, context, type.value, act.value);
  const { dispositions, conversions } = readDecisions(citing);
  const { deadlines, hearings } = readDates(segments, context, type.value, days);
  const { judge, signedOn } = readSignature(segments, context, days);
  return {
    kind: kindOfType(type.value),
    act,
    type,
    reliefs: readReliefs(segments, context, type.value),
    filers: readFilers(segments, context, type.value, act.value),
    links: readLinks(citing),
    dispositions,
    conversions,
    deadlines,
    hearings,
    closesCase: readClosing(segments, type.value, act.value, context),
    sealed: readSealed(segments),
    judge,
    signedOn,
    attachments: readAttachments(segments),
    enteredOn: readEntered(segments, context.filedOn),
    signer: readSigner(segments),
  };
}

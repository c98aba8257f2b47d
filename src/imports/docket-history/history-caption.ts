import { findDocketNumber } from '../court-text/docket-number.js';
import type { NumberForm } from '../court-text/docket-number.js';
import { tidyCaption } from '../court-text/tidy-caption.js';
import type { PrintedText } from '../snapshot/printed.js';
import { captionIn } from './caption-form.js';
import type { HeaderValue } from './header-values.js';

/** The forms a docket number has in the header of a history report. */
export function numberForms(isBankruptcy: boolean): readonly NumberForm[] {
  return isBankruptcy ? ['district', 'bankruptcy'] : ['district'];
}

/**
 * The case name: what follows the docket number in the header. In a bankruptcy it is the debtor's name as it stands;
 * elsewhere the one text that has the form of a case name, or, where none has, the first that follows a number and is
 * no label. Null where nothing follows, and where two different names do.
 */
export function readCaption(
  values: readonly HeaderValue[],
  isBankruptcy: boolean,
): PrintedText | null {
  const forms = numberForms(isBankruptcy);
  const followers = values.filter((_, at) => {
    const before = values[at - 1];
    return before !== undefined && findDocketNumber([before.tidy], forms).value !== null;
  });
  const [first] = followers;
  if (first === undefined) return null;
  if (isBankruptcy) return named(first, first.tidy);
  const formed = followers.flatMap((value) => {
    const caption = captionIn(value.tidy);
    return caption === null ? [] : [{ value, caption }];
  });
  const [one] = formed;
  if (one === undefined) return isName(first.tidy) ? named(first, first.tidy) : null;
  return formed.every(({ caption }) => caption === one.caption)
    ? named(one.value, one.caption)
    : null;
}

function named({ printed }: HeaderValue, caption: string): PrintedText {
  return { printed, tidy: tidyCaption(caption) };
}

/** Labels end in a colon, and judges are presiding. */
function isName(text: string): boolean {
  return !text.endsWith(':') && !/,\s(?:presiding|referral)$/i.test(text);
}

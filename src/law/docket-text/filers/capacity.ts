import { freeName } from './free-name.js';
import type { NameRow } from './name-row.js';

/**
 * `, Trustee of`, ` as Successor Trustee for the`, `, Acting Commissioner of`: for whom, or by which office, somebody
 * acts. The system prints it as a part of the party's name.
 */
const CAPACITY =
  /,?\s{1,3}(?:(?:as|solely|acting|in|his|her|its|their|official|capacity|the|co-?|successor|indenture|special|personal|independent|temporary|interim|liquidating|litigation|collateral|court-appointed|deputy|assistant|chapter|7|11|13)\s{1,3}){0,6}(trustees?|executors?|executrix|administrat(?:or|rix)|representative|receiver|next friend|commissioner|secretary|director|warden|superintendent|sheriff|governor|attorney general|mayor|assignee|servicer|nominee)\s{1,3}(?:of|for)\s{1,3}(?:the\s{1,3})?/iy;

/**
 * What the system prints of a creditor beside its name: in whose care papers go, whose successor, servicer or assignee
 * it is, and for which holders of certificates it is trustee.
 */
const BESIDE_NAME =
  /,?\s{1,3}(?:c\/o|in\s{1,3}care\s{1,3}of|(?:as\s{1,3})?successors?(?:-|\s{1,3})(?:in(?:-|\s{1,3})interest\s{1,3}to|by\s{1,3}merger\s{1,3}(?:to|with)|to|trustee\s{1,3}to)|as\s{1,3}(?:successor\s{1,3})?trustee,?\s{1,3}(?:in\s{1,3}trust\s{1,3})?(?:for|on\s{1,3}behalf\s{1,3}of)|in\s{1,3}trust\s{1,3}for|as\s{1,3}servic(?:er|ing\s{1,3}agent)\s{1,3}for|as\s{1,3}(?:agent|assignee|nominee|attorney-in-fact)\s{1,3}(?:for|of)|servicer\s{1,3}for|assignee\s{1,3}of|by\s{1,3}(?:and\s{1,3}through\s{1,3})?its\s{1,3}(?:servicer|agent|servicing\s{1,3}agent)|[fn]\/?k\/?a|a\/?k\/?a|d\/?b\/?a|a\s{1,3}(?:division|subsidiary)\s{1,3}of)(?:\s{1,3}|$)/iy;
/** Words after it before the next name: `the registered holders of`, `its Assignees or`. */
const BEFORE_NEXT =
  /(?:(?:the|its|their|registered|certificate)\s{1,3}){0,3}(?:(?:certificateholders|certificate\s{1,3}holders|holders|benefit|noteholders|owners)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3})?){0,2}/iy;
/** The name of an issue of certificates, which holds commas of its own. */
const OF_ISSUE =
  /,?\s{1,3}(?:(?:asset[- ]backed|mortgage(?: loan)?(?: asset)?[- ]backed|mortgage(?: loan)? pass[- ]through|mortgage pass|home equity|pass[- ]through|asset|trust(?= (?:19|20)\d\d))[^,;:()]{0,70}?(?=,|;|\s?\(|\.{0,2}\s{0,3}$|\.\s|\.\.|\sfor\s|\sto\s|\sregarding\s|\sas\s{1,3}to\s|\sin\s|\sagainst\s|\son\s)|series\s\d[\w-]{0,12}(?=[,;.]|\s?\(|\s{0,3}$|\s(?:for|to|in|as|on|by|re|regarding|against)\b))/iy;
/** What ends such a name: `National Association`, `ex rel.`, `and/or its Assignees or Successors`. */
const ENDING =
  /,?\s{1,3}(?:national\s{1,3}association\b|ex\s{1,3}rel\.?(?=[\s,.]|$)|(?:and(?:\/or)?\s{1,3})?(?:its|their)\s{1,3}(?:successors?|assignees?|assigns?)(?:\s{1,3}(?:and(?:\/or)?|or)\s{1,3}(?:successors?|assignees?|assigns?))?)/iy;
const MOST_BESIDE = 5;

/** Where a name ends with the capacity printed after it, as `Ada Roe, Trustee of the Roe Trust`; `end` where none is. */
export function endWithCapacity(row: NameRow, end: number): number {
  let last = end;
  for (let step = 0; step < MOST_BESIDE; step += 1) {
    const next = endOfNextPart(row, last);
    if (next <= last) return last;
    last = next;
  }
  return last;
}

function endOfNextPart(row: NameRow, end: number): number {
  if (!mayGoOn(row, end) || !beginsPart(row, end)) return end;
  return Math.max(
    endOfOffice(row, end),
    endOfBeside(row, end),
    endAfter(OF_ISSUE, row, end),
    endAfter(ENDING, row, end),
  );
}

/** What is printed beside a name stands after a comma or a space, and in no parentheses. */
function mayGoOn({ text, end: last }: NameRow, end: number): boolean {
  if (end >= last) return false;
  const mark = text.charCodeAt(end);
  if (mark === COMMA) return text.charCodeAt(end + 1) <= SPACE;
  return mark <= SPACE && text.charCodeAt(end + 1) !== OPEN;
}

/** Whether the next word is one with which such a part begins. */
function beginsPart({ text }: NameRow, end: number): boolean {
  FIRST_WORD.lastIndex = end;
  return FIRST_WORD.test(text);
}

const FIRST_WORD =
  /,?\s{1,3}(?:a|acting|administrat(?:or|rix)|and|as|asset|assignee|assistant|attorney|by|c|capacity|chapter|co|collateral|commissioner|court|deputy|director|ex|executors?|executrix|[adfn]\/?[kb]\/?a|governor|her|his|home|in|indenture|independent|interim|its|liquidating|litigation|mayor|mortgage|national|next|nominee|official|pass|personal|receiver|representative|secretary|series|servicer|sheriff|solely|special|successors?|superintendent|temporary|the|their|trust|trustees?|warden|7|11|13)\b/iy;

const COMMA = 44;
const SPACE = 32;
const OPEN = 40;

function endAfter(part: RegExp, row: NameRow, end: number): number {
  part.lastIndex = end;
  return part.test(row.text) && part.lastIndex <= row.end ? part.lastIndex : end;
}

function endOfBeside(row: NameRow, end: number): number {
  const lead = endAfter(BESIDE_NAME, row, end);
  if (lead === end) return end;
  const start = endAfter(BEFORE_NEXT, row, lead);
  return freeName(row, start, false)?.end ?? end;
}

function endOfOffice(row: NameRow, end: number): number {
  CAPACITY.lastIndex = end;
  const found = CAPACITY.exec(row.text);
  // In small letters the words belong to a sentence, as "as trustee for the bank that".
  if (found === null || !/^\p{Lu}/u.test(found[1] ?? '')) return end;
  const start = end + found[0].length;
  return start >= row.end ? end : (freeName(row, start, true)?.end ?? end);
}

import { collapse } from '../court-text/collapse.js';
import { tidyPartyType } from '../court-text/party-type.js';
import { dayAfter } from '../court-text/read-day.js';
import { firstText, within } from '../page/xml-tree.js';
import type { XmlElement } from '../page/xml-tree.js';
import type { AttorneyReading, PartyReading } from '../snapshot/party-reading.js';

const SEE_ABOVE = /see[\s\u0085]+above/i;
const NO_ROLE = /^(?:bar status|designation)/i;
const ANY_CASE = { anyCase: true };

/**
 * Every party of the file in order, repeated and nameless ones too; null when the file has no list of parties. Names,
 * extra lines and contacts are as they stand. "See above" in a contact is replaced by the contact last given for the
 * same name, and stays among what was not parsed, as do lines of counsel that name no role.
 */
export function readParties(root: XmlElement): PartyReading[] | null {
  const lists = within(root, 'party_list');
  if (lists.length === 0) return null;
  const contacts = new Map<string, string>();
  return lists
    .flatMap((list) => within(list, 'party'))
    .map((party, at) => readParty(party, `party ${at + 1}`, contacts));
}

function readParty(party: XmlElement, place: string, contacts: Map<string, string>): PartyReading {
  const name = firstText(party, 'name');
  const printedType = firstText(party, 'type');
  const extra = firstText(party, 'extra_info');
  // A row without a name is not trusted to say where anybody's counsel is.
  const known = name.trim() === '' ? new Map(contacts) : contacts;
  const lists = within(party, 'attorney_list');
  const counsel = lists
    .flatMap((list) => within(list, 'attorney'))
    .map((attorney) => readAttorney(attorney, known));
  return {
    place,
    name,
    type: { printed: collapse(printedType), tidy: tidyPartyType(printedType) },
    extra: linesOf(extra),
    terminatedOn: dayAfter('terminated:', extra, ANY_CASE),
    attorneys: lists.length === 0 ? null : counsel.map(({ reading }) => reading),
    criminal: null,
    unparsed: counsel.flatMap(({ unparsed }) => unparsed),
  };
}

interface Counsel {
  readonly reading: AttorneyReading;
  readonly unparsed: readonly string[];
}

function readAttorney(attorney: XmlElement, contacts: Map<string, string>): Counsel {
  const name = firstText(attorney, 'attorney_name');
  const printed = firstText(attorney, 'contact');
  const seeAbove = SEE_ABOVE.test(printed);
  if (!seeAbove && printed !== '') contacts.set(name, printed);
  const lines = firstText(attorney, 'attorney_role')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const roles = lines.filter((line) => !NO_ROLE.test(line));
  const terminations = roles.flatMap((role) => dayAfter('terminated:', role, ANY_CASE) ?? []);
  const reading = {
    name,
    roles,
    contact: linesOf(seeAbove ? (contacts.get(name) ?? '') : printed),
    terminatedOn: terminations[0] ?? null,
  };
  const others = lines.filter((line) => NO_ROLE.test(line));
  return { reading, unparsed: seeAbove ? [printed, ...others] : others };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

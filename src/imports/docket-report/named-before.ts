import type { PartyReading } from '../snapshot/party-reading.js';

/** The parties of the rows read so far. Most names come up once, so that few rows have to be compared in full. */
export class NamedBefore {
  private readonly first = new Map<string, PartyReading>();
  private readonly words = new Map<string, Set<string>>();

  /** Whether a party was named before in the very same words, counsel among them; from now on it was. */
  has(party: PartyReading): boolean {
    const key = party.name + LIST + party.type.tidy;
    const namesake = this.first.get(key);
    if (namesake === undefined) {
      this.first.set(key, party);
      return false;
    }
    const before = this.words.get(key) ?? new Set([wordsOf(namesake)]);
    const words = wordsOf(party);
    const isRepeated = before.has(words);
    this.words.set(key, before.add(words));
    return isRepeated;
  }
}

/** All that a party's row says, in one text; no page has the characters that part the words here. */
function wordsOf({ extra, attorneys }: PartyReading): string {
  const counsel = attorneys?.map((one) =>
    [one.name, one.roles.join(PART), one.contact.join(PART)].join(LIST),
  );
  return [extra.join(PART), counsel?.join(PERSON) ?? NOBODY].join(LIST);
}
const [PART, LIST, PERSON, NOBODY] = ['\u0001', '\u0002', '\u0003', '\u0004'] as const;

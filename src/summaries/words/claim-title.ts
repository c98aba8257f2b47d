import { foldText } from './plain-text.js';

/** First words of claims that are no names, so that inside a sentence they are written small. */
const COMMON = new Set(
  [
    'abuse aiding anticipatory attempted battery breach civil class common conspiracy constructive contributory',
    'conversion copyright deceptive declaratory defamation deprivation design direct discrimination disparate dilution',
    'equitable excessive express failure false fraud fraudulent gross harassment hostile implied improper indirect',
    'inducement infliction infringement injunctive intentional interference intrusion invasion libel loss malicious',
    'misappropriation misrepresentation monopolization negligence negligent nuisance patent promissory products',
    'professional public quantum quiet restraint retaliation securities slander specific strict tortious trade',
    'trademark trespass unconscionability unfair unjust unlawful unreasonable vicarious violation violations warranty',
    'willful wrongful',
  ].flatMap((line) => line.split(' ')),
);

/** A claim's title inside a sentence: `Breach of contract` is written `breach of contract`, `Sherman Act § 1` stays. */
export function inSentence(title: string): string {
  const words = foldText(title) || 'a cause of action without a title';
  const first = /^\p{Lu}\p{Ll}+/u.exec(words)?.[0].toLowerCase() ?? '';
  return COMMON.has(first) ? `${first}${words.slice(first.length)}` : words;
}

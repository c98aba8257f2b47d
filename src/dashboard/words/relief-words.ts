import type { ReliefKind } from '../../law/docket/relief-kinds.js';
import { reliefWords } from '../../summaries/words/relief-words.js';

/** What a request asks for as a label, without the article: "preliminary injunction". */
export function reliefName(kind: ReliefKind): string {
  return reliefWords(kind).replace(/^(?:an?|the) /u, '');
}

import { XMLParser } from 'fast-xml-parser';
import { refuse } from '../snapshot/reading.js';
import type { Refused } from '../snapshot/reading.js';
import { decodeReferences } from './character-references.js';
import { decode, legalXml } from './page-source.js';
import { balanceXml, DEEPEST_XML } from './xml-balance.js';

/** The longest dockets known have some megabytes. */
const LONGEST = 16 * 1024 * 1024;

/** An element of an XML file. Names are as written, with a prefix if they have one. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The elements directly in it, in document order. */
  readonly elements: readonly XmlElement[];
  /** The runs of text directly in it; a tag or a comment separates two. References are decoded, CDATA is as it stands. */
  readonly texts: readonly string[];
}

/** The tree of an XML file, and whether the file ends its root itself (rather than breaking off). */
export type OpenedXml =
  { readonly ok: true; readonly root: XmlElement; readonly complete: boolean } | Refused;

const TEXT = '#text';
const CHARACTER_DATA = '#cdata';
const COMMENT = '#comment';
const ATTRIBUTES = ':@';

/** References are decoded here and not by the library, so that nothing a file defines is ever put in. */
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: TEXT,
  cdataPropName: CHARACTER_DATA,
  commentPropName: COMMENT,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  jPath: false,
  maxNestedTags: DEEPEST_XML,
});

/**
 * The tree of an XML file: UTF-8, or ISO-8859-1 where it is not. Read leniently: characters that XML does not allow
 * are dropped, and a tag that is missing is put in. No document type is honoured and nothing is fetched; a file whose
 * DOCTYPE defines anything is refused, as is one that is too long, too deep, or has no element at all.
 */
export function openXml(bytes: Uint8Array): OpenedXml {
  if (bytes.length > LONGEST) return refuse('too-large');
  const balanced = balanceXml(legalXml(decode(bytes)));
  if (!balanced.ok) return balanced;
  if (balanced.xml === '') {
    return refuse('nothing-to-read', { detail: 'The file has no XML element in it.' });
  }
  try {
    const [root] = toContent(PARSER.parse(balanced.xml)).elements;
    if (root !== undefined) return { ok: true, root, complete: balanced.complete };
  } catch {
    // The library refuses names that mean something to JavaScript ("constructor"), and no docket has them.
  }
  return refuse('malformed', { detail: 'The file cannot be read as XML.' });
}

/** The elements of a name inside an element, at any depth, in document order. */
export function within(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, name, found);
  return found;
}

// A list of its own for every element would take longer than to read the file.
function collect({ elements }: XmlElement, name: string, found: XmlElement[]): void {
  for (const element of elements) {
    if (element.name === name) found.push(element);
    collect(element, name, found);
  }
}

/**
 * The first run of text of the first element at a path that has one; "" where none has. `firstText(root, 'a', 'b')`
 * looks in the `b` elements inside the `a` elements of the root, at any depth.
 */
export function firstText(root: XmlElement, ...path: readonly string[]): string {
  const reached = path.reduce<readonly XmlElement[]>(
    (elements, name) => elements.flatMap((element) => within(element, name)),
    [root],
  );
  return reached.flatMap(({ texts }) => texts)[0] ?? '';
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

type Content = Pick<XmlElement, 'elements' | 'texts'>;

function toContent(nodes: unknown): Content {
  const elements: XmlElement[] = [];
  const runs: string[] = [];
  let run = '';
  const endRun = (): void => {
    if (run !== '') runs.push(run);
    run = '';
  };
  for (const node of listOf(nodes)) {
    const name = nameOf(node);
    const inside = node[name];
    if (name === TEXT) run += decodeReferences(String(inside));
    else if (name === CHARACTER_DATA) run += characterData(inside);
    else endRun();
    if (name.startsWith('#')) continue;
    elements.push({ name, attributes: attributesOf(node), ...toContent(inside) });
  }
  endRun();
  return { elements, texts: runs };
}

/** The library gives each node as an object with one key, its name, beside the one for attributes. */
function nameOf(node: Record<string, unknown>): string {
  for (const name in node) if (name !== ATTRIBUTES) return name;
  return COMMENT;
}

function characterData(inside: unknown): string {
  return listOf(inside)
    .map((node) => String(node[TEXT]))
    .join('');
}

function attributesOf(node: Record<string, unknown>): ReadonlyMap<string, string> {
  const written = node[ATTRIBUTES] ?? null;
  if (written === null) return NO_ATTRIBUTES;
  return new Map(
    Object.entries(written).map(([name, value]) => [name, decodeReferences(String(value))]),
  );
}

/** The library's lists are typed as anything at all: what is no list of objects counts as empty. */
function listOf(nodes: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(nodes) ? (nodes as Record<string, unknown>[]) : [];
}

import { html } from 'parse5';
import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { PageComment, PageElement, PageText } from './page-nodes.js';
import type { Attribute, PageNode } from './page-nodes.js';

/** A court page nests some dozens deep; the parser needs time by the square of the depth. */
const DEEPEST = 2_000;

/** Thrown out of the parser when a page nests deeper than any court page; `readPage` answers it. */
export class TooDeep extends Error {}

type Nodes = TreeAdapterTypeMap<
  PageNode,
  PageElement,
  PageNode,
  PageElement,
  PageElement,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  never
>;

const NO_ATTRIBUTES: Attribute[] = [];

function under(parent: PageElement, node: PageNode): void {
  node.parent = parent;
  if (node.kind !== 'element') return;
  node.depth = parent.depth + 1;
  if (node.depth > DEEPEST) throw new TooDeep();
}

function append(parent: PageElement, node: PageNode): void {
  parent.children.push(node);
  under(parent, node);
}

/** Where a node stands among its siblings; the parser mostly asks for the last. */
function placeIn(children: readonly PageNode[], node: PageNode): number {
  return children.at(-1) === node ? children.length - 1 : children.lastIndexOf(node);
}

function insertBefore(parent: PageElement, node: PageNode, reference: PageNode): void {
  parent.children.splice(placeIn(parent.children, reference), 0, node);
  under(parent, node);
}

/** What the parser asks of a tree, answered with the nodes the readers walk, so that no second tree is built. */
export const PAGE_TREE: TreeAdapter<Nodes> = {
  createDocument: () => new PageElement('#document', NO_ATTRIBUTES, html.NS.HTML),
  createDocumentFragment: () => new PageElement('#fragment', NO_ATTRIBUTES, html.NS.HTML),
  createElement: (tag, namespace, attributes) =>
    new PageElement(tag, attributes.length === 0 ? NO_ATTRIBUTES : attributes, namespace),
  createCommentNode: (data) => new PageComment(data),
  createTextNode: (value) => new PageText(value),
  appendChild: append,
  insertBefore,
  detachNode(node) {
    const siblings = node.parent?.children;
    siblings?.splice(placeIn(siblings, node), 1);
    node.parent = null;
  },
  insertText(parent, text) {
    const last = parent.children.at(-1);
    if (last?.kind === 'text') last.value += text;
    else append(parent, new PageText(text));
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.children[placeIn(parent.children, reference) - 1];
    if (before?.kind === 'text') before.value += text;
    else insertBefore(parent, new PageText(text), reference);
  },
  // Only html and body elements are given more attributes, and both are unwrapped.
  adoptAttributes: () => undefined,
  // A template is dropped with all it contains; the parser only needs somewhere to put it.
  setTemplateContent: (template, content) => {
    append(template, content);
  },
  getTemplateContent: (template) => template.children[0] as PageElement,

  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.tag,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.value,
  getCommentNodeContent: (node) => node.value,
  isTextNode: (node): node is PageText => node.kind === 'text',
  isCommentNode: (node): node is PageComment => node.kind === 'comment',
  isElementNode: (node): node is PageElement => node.kind === 'element',
  isDocumentTypeNode: (node): node is never => (node.kind as string) === 'document type',

  setDocumentType: () => undefined,
  setDocumentMode: () => undefined,
  // As where a page says what it is: a table ends an open paragraph. Court pages are made for that, though most say nothing.
  getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

import fc from 'fast-check';
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { CourtPage } from './court-page.js';
import { DROPPED_TAGS, KEPT_TAGS } from './kept-tags.js';
import type { PageElement, PageNode } from './page-nodes.js';
import { TooDeep } from './tree-adapter.js';

const MARKUP = fc.array(
  fc.constantFrom(
    ...['<table>', '</table>', '<tr>', '<td>', '</td>', '<tfoot>', '<p>', '<b>', '</b>', '<u>'],
    ...['<form>', '<label>', '</label>', '<o:p>', '</o:p>', '<select><option>', '</select>'],
    ...['<script>hidden</script>', '<style>x</style>', '<template><td>t</template>'],
    ...['<!-- note -->', 'words', ' ', '<center>', '<br>', '</div>', '<div>'],
  ),
  { maxLength: 60 },
);

/** The page as nested lists of tags and texts, worked out the slow way from the parser's own tree. */
function expected(node: DefaultTreeAdapterTypes.ParentNode): unknown[] {
  return node.childNodes.flatMap((child) => {
    if (defaultTreeAdapter.isTextNode(child)) return [child.value];
    if (defaultTreeAdapter.isCommentNode(child)) return [{ comment: child.data }];
    if (!defaultTreeAdapter.isElementNode(child) || DROPPED_TAGS.has(child.tagName)) return [];
    const inside = expected(child);
    return KEPT_TAGS.has(child.tagName) ? [[child.tagName, ...inside]] : inside;
  });
}

function shown(element: PageElement): unknown[] {
  return element.children.map((child) => {
    if (child.kind === 'text') return child.value;
    return child.kind === 'comment' ? { comment: child.value } : [child.tag, ...shown(child)];
  });
}

function everyNode(element: PageElement): PageNode[] {
  return element.children.flatMap((child) =>
    child.kind === 'element' ? [child, ...everyNode(child)] : [child],
  );
}

describe('the tree of a court page', () => {
  it("is a browser's, without what readers do not know", () => {
    fc.assert(
      fc.property(MARKUP, (parts) => {
        const source = parts.join('');
        // A table ends an open paragraph, which a browser would only have it do below a document type.
        expect(shown(CourtPage.of(source).root)).toEqual(
          expected(parse(`<!DOCTYPE html>${source}`)),
        );
      }),
    );
  });

  it('knows of every node its parent, its place, and what lies inside it', () => {
    fc.assert(
      fc.property(MARKUP, (parts) => {
        const page = CourtPage.of(parts.join(''));
        const nodes = everyNode(page.root);
        for (const node of nodes) expect(node.parent?.children[node.place]).toBe(node);
        const numbered = nodes.flatMap((node) => (node.kind === 'text' ? [] : [node.order]));
        expect(numbered).toEqual(numbered.map((_, at) => at + 1));
        for (const element of nodes.filter((node) => node.kind === 'element')) {
          const inside = everyNode(element);
          expect(page.textsIn(element)).toEqual(inside.filter(({ kind }) => kind === 'text'));
          expect(element.end - element.order - 1).toBe(
            inside.filter(({ kind }) => kind !== 'text').length,
          );
        }
      }),
    );
  });

  it('answers what lies inside an element, and what comes after it', () => {
    const page = CourtPage.of(
      '<table id=a><tr><td>1<b>2</b><td>3</table><table id=b><tr><td>4</table>',
    );
    const [first] = page.all('table');
    if (first === undefined) throw new Error('The page has no table');
    expect(page.within(first, 'td').map((cell) => page.text(cell))).toEqual(['12', '3']);
    expect(page.after(first, 'td').map((cell) => page.text(cell))).toEqual(['4']);
    expect(page.firstWithin(first, 'b')?.parent?.tag).toBe('td');
    expect(page.firstWithin(first, 'h3')).toBeNull();
    expect(page.text(first)).toBe('123');
  });

  it('is refused where it nests deeper than any court page', () => {
    expect(() => CourtPage.of('<div>'.repeat(1_900))).not.toThrow();
    expect(() => CourtPage.of('<div>'.repeat(2_100))).toThrow(TooDeep);
  });
});

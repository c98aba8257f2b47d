import type { Child, Elements } from './elements.js';
import { escapeText } from './escape.js';
import { Html } from './html.js';
import { safeAddress } from './safe-address.js';

type Properties = Readonly<Record<string, unknown>> & { readonly children?: Child };
type Component<P> = (properties: P) => Html | null;

const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'link', 'meta', 'wbr']);
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'action', 'cite']);
const NAME = /^[a-z][a-z-]*$/;
const RUNS_CODE = /^(on|style$|srcdoc$)/;

/**
 * Called by the compiler for every element and component: `<p class="x">{text}</p>`. Text and attributes are escaped;
 * an address that `safeAddress` refuses is left out, so the page still opens and the words still stand.
 *
 * @throws {Error} on an attribute that no element may have: `onclick`, `style` or a name that is not one.
 */
export function jsx<P extends Properties>(type: string | Component<P>, properties: P): Html {
  if (typeof type === 'function') return type(properties) ?? new Html('');
  const open = `<${type}${renderAttributes(type, properties)}>`;
  if (VOID_ELEMENTS.has(type)) return new Html(open);
  return new Html(`${open}${renderChild(properties.children)}</${type}>`);
}

export const jsxs = jsx;

/** `<>…</>`: its children, one after the other. */
export function Fragment({ children }: { readonly children?: Child }): Html {
  return new Html(renderChild(children));
}

function renderChild(child: Child): string {
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'string') return escapeText(child);
  if (typeof child === 'number') return String(child);
  return child instanceof Html ? child.markup : child.map(renderChild).join('');
}

function renderAttributes(type: string, properties: Properties): string {
  return Object.entries(properties)
    .filter(([name]) => name !== 'children')
    .map(([name, value]) => renderAttribute(type, name, value))
    .join('');
}

function renderAttribute(type: string, name: string, value: unknown): string {
  if (!NAME.test(name) || RUNS_CODE.test(name)) {
    throw new Error(`<${type}> may not have the attribute '${name}'`);
  }
  if (value === true) return ` ${name}`;
  const text = attributeText(name, value);
  return text === null ? '' : ` ${name}="${escapeText(text)}"`;
}

function attributeText(name: string, value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return ADDRESSES.has(name) ? safeAddress(value) : value;
  if (value === null || value === undefined || value === false) return null;
  throw new Error(`the attribute '${name}' is neither text nor a number`);
}

// eslint-disable-next-line @typescript-eslint/no-namespace -- the name the compiler looks for
export namespace JSX {
  export type Element = Html;
  export type IntrinsicElements = Elements;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
}

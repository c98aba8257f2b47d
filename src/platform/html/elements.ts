import type { Html } from './html.js';

/** What may stand between two tags. Text is escaped; null, undefined, true and false print nothing. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

/** An attribute of null, undefined or false is left out; true is printed as its bare name. */
type Optional<T> = { readonly [Name in keyof T]?: T[Name] | null | undefined };

/**
 * What every element takes. There is no `style` and no `onclick`: the pages' content security policy forbids both.
 * Only the `aria-` and `data-` names we use are listed, because TypeScript lets any name with a hyphen pass.
 */
interface Common {
  id: string;
  class: string;
  lang: string;
  title: string;
  hidden: boolean;
  role: Role;
  tabindex: 0 | -1;
  children: Child;
  'aria-label': string;
  'aria-labelledby': string;
  'aria-describedby': string;
  'aria-current': 'page' | 'date' | 'true';
  'aria-hidden': 'true';
  'aria-invalid': 'true';
  'aria-sort': 'ascending' | 'descending';
  'data-label': string;
}

/** The table roles are for tables whose rows are stacked on narrow screens, where browsers forget what they are. */
type Role =
  | ('region' | 'list' | 'status' | 'note' | 'search')
  | ('table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell');

interface Link extends Common {
  href: string;
  rel: string;
  hreflang: string;
}

interface Form extends Common {
  action: string;
  method: 'get' | 'post';
  enctype: 'multipart/form-data';
}

interface Input extends Common {
  type: 'date' | 'time' | 'hidden' | 'search' | 'text' | 'file' | 'radio' | 'checkbox';
  name: string;
  value: string;
  min: string;
  max: string;
  required: boolean;
  maxlength: number;
  multiple: boolean;
  checked: boolean;
  list: string;
  autocomplete: 'off';
  inputmode: 'numeric';
  spellcheck: 'false';
}

/** What is drawn inside `svg`. Places are shares of its width and height: nothing here needs a style. */
interface Drawn extends Common {
  x: string | number;
  y: string | number;
  width: string | number;
  height: string | number;
}

interface Cell extends Common {
  scope: 'col' | 'row' | 'colgroup' | 'rowgroup';
  colspan: number;
  rowspan: number;
  headers: string;
}

interface Meta {
  charset: string;
  name: string;
  content: string;
  'http-equiv': 'refresh';
}

type Plain = Optional<Common>;

type PlainName =
  | ('head' | 'title' | 'body' | 'header' | 'nav' | 'main' | 'footer' | 'section' | 'article')
  | ('aside' | 'div' | 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'ul' | 'li' | 'dl' | 'dt' | 'dd')
  | ('strong' | 'em' | 'small' | 'abbr' | 'q' | 'cite' | 's' | 'br' | 'wbr' | 'hr' | 'b' | 'i')
  | ('mark' | 'kbd' | 'code')
  | (
      'figure' | 'figcaption' | 'table' | 'caption' | 'thead' | 'tbody' | 'tfoot' | 'tr' | 'summary'
    );

/** The elements our pages are made of, with the attributes each takes. */
export interface Elements extends Record<PlainName, Plain> {
  html: Optional<Common>;
  meta: Optional<Meta>;
  link: Optional<{ rel: string; href: string; type: string; sizes: string }>;
  a: Optional<Link>;
  ol: Optional<Common & { start: number; reversed: boolean }>;
  blockquote: Optional<Common & { cite: string }>;
  ins: Optional<Common & { datetime: string; cite: string }>;
  del: Optional<Common & { datetime: string; cite: string }>;
  time: Optional<Common & { datetime: string }>;
  data: Optional<Common & { value: string }>;
  details: Optional<Common & { open: boolean }>;
  th: Optional<Cell & { abbr: string }>;
  td: Optional<Cell>;
  form: Optional<Form>;
  label: Optional<Common & { for: string }>;
  input: Optional<Input>;
  button: Optional<Common & { type: 'submit' }>;
  textarea: Optional<
    Common & { name: string; rows: number; required: boolean; spellcheck: 'false' }
  >;
  select: Optional<Common & { name: string; required: boolean }>;
  option: Optional<Common & { value: string; selected: boolean }>;
  optgroup: Optional<Common & { label: string }>;
  datalist: Optional<Common>;
  fieldset: Optional<Common>;
  legend: Optional<Common>;
  script: Optional<{ src: string; defer: boolean }>;
  svg: Optional<Drawn>;
  rect: Optional<Drawn>;
  circle: Optional<Common & { r: number }>;
  path: Optional<Common & { d: string }>;
  text: Optional<Drawn & { 'text-anchor': 'start' | 'middle' | 'end' }>;
  progress: Optional<Common & { value: number; max: number }>;
}

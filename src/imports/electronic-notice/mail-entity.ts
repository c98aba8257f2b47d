/** A mail, or a part of one: what its headers say, and its content as sent. A character stands for a byte. */
export interface MailEntity {
  readonly headers: string;
  /** In small letters; "" where the headers name none. */
  readonly type: string;
  /** What parts the content of a multipart; null for any other. */
  readonly boundary: string | null;
  readonly content: string;
}

const TYPE = /^\s*([\w.+-]+\/[\w.+-]+)/;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i;
const SOFT_OR_CODED = /=(?:[ \t]*\r?\n|([\dA-Fa-f]{2}))/g;

/** The mail, or part of one, that a text is: headers up to the first empty line, and what follows. */
export function entityOf(source: string): MailEntity {
  const end = /^\r?\n/.test(source) ? 0 : emptyLine(source);
  const headers = source.slice(0, end).replace(/\r?\n(?=[ \t])/g, '');
  const declared = headerOf(headers, 'content-type') ?? '';
  const [, quoted, bare] = BOUNDARY.exec(declared) ?? [];
  return {
    headers,
    type: TYPE.exec(declared)?.[1]?.toLowerCase() ?? '',
    boundary: quoted ?? bare ?? null,
    content: source.slice(end).replace(/^\r?\n(?:\r?\n)?/, ''),
  };
}

/** The value of a header, the first of its name; null where there is none. */
export function headerOf(headers: string, name: string): string | null {
  return new RegExp(`^${name}[ \\t]*:(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? null;
}

/** The content of a mail or part without its transfer encoding. */
export function contentBytes({ headers, content }: MailEntity): Buffer {
  const encoding = headerOf(headers, 'content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding.includes('base64')) return Buffer.from(content, 'base64');
  if (!encoding.includes('quoted-printable')) return Buffer.from(content, 'latin1');
  const decoded = content.replace(SOFT_OR_CODED, (_, code: string | undefined) =>
    code === undefined ? '' : String.fromCharCode(parseInt(code, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}

/** The parts of a multipart, as sent. A multipart that breaks off ends with its last part. */
export function partsOf({ content, boundary }: MailEntity): string[] {
  if (boundary === null) return [];
  const parts: string[] = [];
  let begin: number | null = null;
  for (const { at, end, last } of separators(content, `--${boundary}`)) {
    if (begin !== null) parts.push(content.slice(begin, at));
    if (last) return parts;
    begin = end + 1;
  }
  return begin === null ? parts : [...parts, content.slice(begin)];
}

/** The lines that consist of `sign` alone; one with two more dashes is the last. */
function* separators(
  content: string,
  sign: string,
): Generator<{ readonly at: number; readonly end: number; readonly last: boolean }> {
  for (let at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) {
    if (at > 0 && content[at - 1] !== '\n') continue;
    const newLine = content.indexOf('\n', at);
    const end = newLine < 0 ? content.length : newLine;
    const rest = content.slice(at + sign.length, end).trimEnd();
    if (rest === '' || rest === '--') yield { at, end, last: rest === '--' };
  }
}

/** Where the first line without anything on it stands: the headers end before it. */
function emptyLine(source: string): number {
  const at = source.search(/\n\r?\n/);
  return at < 0 ? source.length : at;
}

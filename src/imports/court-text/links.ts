/** A link of a court page as a whole address, without its fragment; a link that is no address stays as it is. */
export function resolveLink(href: string, courtId: string): string {
  const bare = href.trim();
  try {
    const url = new URL(bare, `https://ecf.${courtId}.uscourts.gov/`);
    url.hash = '';
    return url.href;
  } catch {
    return bare.split('#')[0] ?? '';
  }
}

/**
 * The document id of a `/doc1/` or `/docs1/` address, or null. Its fourth digit is 0 here: the court uses 0 or 1 there
 * for one and the same document.
 */
export function documentId(address: string): string | null {
  const path = address.split(/[?#]/)[0] ?? '';
  if (!/\/docs?1\//.test(path)) return null;
  const id = path.slice(path.lastIndexOf('/') + 1);
  if (id.length < 4) return id === '' ? null : id;
  return `${id.slice(0, 3)}0${id.slice(4)}`;
}

/** What a link of a docket calls when it is clicked; what is not given, or given empty, is null. */
export interface DlsCall {
  readonly address: string;
  readonly caseId: string | null;
  readonly sequence: string | null;
  readonly magicNumber: string | null;
}

/** The arguments of a `goDLS('…','…',…)` call, or null where there is none. */
export function readDlsCall(onclick: string | null): DlsCall | null {
  if (onclick?.includes('goDLS') !== true) return null;
  const call = onclick.slice(onclick.indexOf('goDLS'));
  // What stands between the first two quotes, the next two and so on; behind the last quote is no argument.
  const given = call
    .split("'")
    .slice(0, -1)
    .filter((_, at) => at % 2 === 1);
  const [address = '', caseId = '', sequence = '', , , , magic = ''] = given;
  const said = (text: string): string | null => (text === '' ? null : text);
  return { address, caseId: said(caseId), sequence: said(sequence), magicNumber: said(magic) };
}

/** The `de_seq_num` of an address, or null. */
export function sequenceIn(address: string): string | null {
  return /de_seq_num=(\d+)/.exec(address)?.[1] ?? null;
}

/**
 * The case id of an address, or null: its `caseid`, or the query of `DktRpt.pl?12345`, or the last part of a query that
 * the court's own forms make (`DktRpt.pl?625371913403797-L_9999_1-0-663150`).
 */
export function caseIdIn(address: string): string | null {
  const named = /caseid=(\d+)/i.exec(address)?.[1];
  if (named !== undefined) return named;
  const [, query = ''] = /\?([^?#]*)/.exec(address) ?? [];
  const id = query.includes('L') ? query.slice(query.lastIndexOf('-') + 1) : query;
  return /^\d+$/.test(id) ? id : null;
}

/** The one-time key of a notice's free look: `magic_num`, `uid`, or the part after `/NDA/`; else null. */
export function magicNumberIn(address: string): string | null {
  return (
    /magic_num=(\d+)/.exec(address)?.[1] ??
    /[?&]uid=(\w+)/.exec(address)?.[1] ??
    /\/NDA\/([^/?#]+)/.exec(address)?.[1] ??
    null
  );
}

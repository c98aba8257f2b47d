import type { AppUnderTest } from './app-under-test.js';

/** What came back, as far as the tests of the interface look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Headers = Readonly<Record<string, string>>;

/** Asks the interface, and looks at the answer as JSON of a known form. */
export class Ask {
  constructor(private readonly nunc: AppUnderTest) {}

  async get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.nunc.http.get(`/api/v1${path}`).set(headers);
  }

  async post(path: string, body: object, headers: Headers = {}): Promise<Answer> {
    return this.nunc.http.post(`/api/v1${path}`).set(headers).send(body);
  }

  /** Changes what stands at `version`; null sends no `If-Match`. */
  async patch(path: string, version: number | null, body: object): Promise<Answer> {
    const headers: Headers = version === null ? {} : { 'if-match': `"${version}"` };
    return this.nunc.http.patch(`/api/v1${path}`).set(headers).send(body);
  }

  /** What a POST that must succeed made. */
  async made<T>(path: string, body: object): Promise<T> {
    const answer = await this.post(path, body);
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  /** What a GET that must succeed found. */
  async found<T>(path: string): Promise<T> {
    const answer = await this.get(path);
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  /** The items of a list, read page by page. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let address: string | null = path;
    while (address !== null) {
      const page: { items: T[]; next: string | null } = await this.found(address);
      items.push(...page.items);
      const sign = path.includes('?') ? '&' : '?';
      address = page.next === null ? null : `${path}${sign}cursor=${page.next}`;
    }
    return items;
  }
}

/** The kind of a problem and where its errors are: `docket-number-taken /docketNumber`. */
export function problemOf({ body }: Answer): string {
  const { type, errors = [] } = body as { type: string; errors?: { pointer: string }[] };
  const code = type.replace('urn:nunc:problem:', '');
  return [code, ...errors.map(({ pointer }) => pointer)].join(' ');
}

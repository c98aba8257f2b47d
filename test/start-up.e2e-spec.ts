import { once } from 'node:events';
import net from 'node:net';
import { emptyDatabase } from './support/fresh-database.js';
import type { FreshDatabase } from './support/fresh-database.js';
import { NuncProcess } from './support/nunc-process.js';

const running: NuncProcess[] = [];
const open: { destroy(): void }[] = [];
let database: FreshDatabase;

beforeAll(async () => {
  database = await emptyDatabase();
});

afterEach(() => {
  for (const process of running.splice(0)) process.kill();
  for (const socket of open.splice(0)) socket.destroy();
});

afterAll(async () => {
  await database.drop();
});

function start(env: NodeJS.ProcessEnv = {}): NuncProcess {
  const started = new NuncProcess({ DATABASE_URL: database.url, ...env });
  running.push(started);
  return started;
}

describe('Nunc, started', () => {
  it('migrates an empty database, says in a line where it is, and serves', async () => {
    const nunc = start({ LOG_LEVEL: 'warn' });
    const address = await nunc.address();
    expect(nunc.output).toMatch(/^Nunc \d+\.\d+\.\d+ is at http:\/\/127\.0\.0\.1:\d+ .*\n$/);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect((await fetch(`${address}/api/v1/courts/wawd`)).status).toBe(200);
  });

  it('writes a line for each request, without its query', async () => {
    const nunc = start();
    const address = await nunc.address();
    const answer = await fetch(`${address}/api/v1/courts?limit=1`);
    nunc.signal('SIGTERM');
    expect(await nunc.exitCode()).toBe(0);
    const lines = nunc.output.split('\n').filter((line) => line.includes('"Http"'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/Z$/) as string,
        context: 'Http',
        requestId: answer.headers.get('x-request-id'),
        method: 'GET',
        path: '/api/v1/courts',
        status: 200,
        durationMs: expect.any(Number) as number,
        msg: 'request',
      },
    ]);
  });

  it('says in a sentence that its port is taken', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    open.push({ destroy: () => other.close() });
    await once(other, 'listening');
    const { port } = other.address() as net.AddressInfo;
    const nunc = start({ PORT: String(port), LOG_LEVEL: 'warn' });
    expect(await nunc.exitCode()).toBe(1);
    expect(nunc.errors).toMatch(new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is in use.*\n$`));
    expect(nunc.output).toBe('');
  });

  it('says in a sentence that its database cannot be had', async () => {
    const nunc = start({ DATABASE_URL: 'postgres://nobody:hunter2@127.0.0.1:1/nothing' });
    expect(await nunc.exitCode()).toBe(1);
    expect(nunc.errors).toMatch(
      /^Nobody answers at postgres:\/\/nobody@127\.0\.0\.1:1\/nothing.*\n$/,
    );
  });

  it('says what is wrong with its settings', async () => {
    const nunc = start({ PORT: 'seven' });
    expect(await nunc.exitCode()).toBe(1);
    expect(nunc.errors).toMatch(/^The settings are wrong:\n {2}- PORT is 'seven'.*\n$/);
  });
});

describe('Nunc, told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes what is under way', async (signal) => {
    const nunc = start({ LOG_LEVEL: 'warn' });
    const { port } = new URL(await nunc.address());
    const half = await halfRequest(Number(port));
    await connect(Number(port));
    const told = Date.now();
    nunc.signal(signal);
    await refusal(Number(port));
    half.write('1}');
    expect(await answerOn(half)).toMatch(/^HTTP\/1\.1 400 [\s\S]*urn:nunc:problem:invalid-request/);
    expect(await nunc.exitCode()).toBe(0);
    expect(Date.now() - told).toBeLessThan(6_000);
    expect(nunc.errors).toBe('');
  });

  it('twice, ends at once', async () => {
    const nunc = start({ LOG_LEVEL: 'warn' });
    const { port } = new URL(await nunc.address());
    const half = await halfRequest(Number(port));
    half.on('error', () => undefined);
    nunc.signal('SIGTERM');
    await refusal(Number(port));
    nunc.signal('SIGTERM');
    expect(await nunc.exitCode()).toBe(1);
  });
});

async function connect(port: number): Promise<net.Socket> {
  const socket = net.connect(port, '127.0.0.1');
  open.push(socket);
  await once(socket, 'connect');
  return socket;
}

/** A request whose body lacks its last two characters. */
async function halfRequest(port: number): Promise<net.Socket> {
  const socket = await connect(port);
  socket.write(
    `POST /api/v1/judges HTTP/1.1\r\nHost: localhost:${port}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{"x":',
  );
  // The server has begun with it when it answers another that came later.
  await fetch(`http://127.0.0.1:${port}/health/live`);
  return socket;
}

/** Waits until nobody listens on `port` any more. */
async function refusal(port: number): Promise<void> {
  for (;;) {
    const socket = net.connect(port, '127.0.0.1');
    const refused = await Promise.race([
      once(socket, 'connect').then(() => false),
      once(socket, 'error').then(() => true),
    ]).catch(() => true);
    socket.destroy();
    if (refused) return;
  }
}

async function answerOn(socket: net.Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await once(socket, 'end');
  return answer;
}

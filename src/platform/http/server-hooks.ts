import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../config/loopback.js';
import type { Settings } from '../config/read-settings.js';
import { readJson } from './read-json.js';
import { receive } from './reception.js';
import { acceptUploads } from './uploads/accept-uploads.js';
import { represent } from './representation.js';
import { requestLog } from './request-log.js';
import type { RouteTable } from './route-table.js';

/** Hangs onto the server what happens to every request before and after its handler. */
export function addServerHooks(
  server: FastifyInstance,
  settings: Settings,
  routes: RouteTable,
): void {
  const loopbackOnly = isLoopback(settings.host) && !settings.trustedNetwork;
  server.addHook('onRequest', receive({ loopbackOnly }));
  server.addHook('preSerialization', represent);
  const log = requestLog(settings.logLevel);
  if (log !== undefined) server.addHook('onResponse', log);
  server.addHook('onRoute', ({ url, method }) => {
    routes.add(url, method);
  });
  // Forms and plain text are what a page of another site can send without asking.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, readJson);
  acceptUploads(server);
}

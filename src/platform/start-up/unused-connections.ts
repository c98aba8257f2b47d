import type { Server } from 'node:http';
import type { Socket } from 'node:net';

const unused = new WeakMap<Server, Set<Socket>>();

/**
 * Remembers the connections on which nothing was asked yet, as browsers open them in advance. For
 * Node these are busy, so a server that closes would wait a minute for each.
 */
export function watchConnections(server: Server): void {
  const sockets = new Set<Socket>();
  unused.set(server, sockets);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', ({ socket }) => sockets.delete(socket));
}

/** Breaks the connections of `server` on which nothing was asked. */
export function dropUnused(server: Server): void {
  for (const socket of unused.get(server) ?? []) socket.destroy();
}

/**
 * How the embedded server is set up: for one laptop and a few processes. They are given on the
 * command line, so that a new version of Nunc brings new ones to an old data directory.
 * `fsync`, `full_page_writes` and `synchronous_commit` stay on: what was acknowledged is kept.
 */
export const SERVER_SETTINGS = {
  // Reachable from this machine alone, and by password: a socket file would be one more door.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'nunc',
  // A pool of 20 for each process, several of them, and tests that run beside each other.
  max_connections: '100',
  // Whole dockets of a firm fit in here; more would be taken from the laptop's other programs.
  shared_buffers: '128MB',
  // By default up to 1 GB of write-ahead log stays on the disk.
  max_wal_size: '256MB',
  // Laptops have had flash for years; the default is a spinning disk's.
  random_page_cost: '1.1',
  // Compiling a query costs more than any of ours runs.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The launcher reads the reason of a failed start from the log, in English.
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
} as const;

/** The same as arguments of `postgres`. */
export function serverArguments(dataDirectory: string, port: number): string[] {
  const settings = Object.entries({ ...SERVER_SETTINGS, port: String(port) });
  return ['-D', dataDirectory, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

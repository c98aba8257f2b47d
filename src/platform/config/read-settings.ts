import { faultOfDatabaseUrl } from './database-url.js';
import { InvalidSettings, SettingsReader } from './faults.js';
import { isHost, isLoopback } from './loopback.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const ON_OFF = ['on', 'off'] as const;
const NUNC_VARIABLES = ['NUNC_DATA_DIR', 'NUNC_RULES_DIR', 'NUNC_SAMPLE', 'NUNC_TRUSTED_NETWORK'];
const DEFAULT_PORT = 3000;
const PORTS = { least: 0, most: 65_535 };

/** What whoever runs Nunc can choose. */
export interface Settings {
  /** The address to listen on: HOST. */
  readonly host: string;
  /** PORT; 0 takes any free one. */
  readonly port: number;
  /** DATABASE_URL, or undefined for the embedded database. Holds a password: see `forPrint`. */
  readonly databaseUrl: string | undefined;
  /** The folder for what Nunc keeps, the embedded database above all: NUNC_DATA_DIR. */
  readonly dataDir: string;
  /** The folder with rules and court days of one's own, or undefined: NUNC_RULES_DIR. */
  readonly rulesDir: string | undefined;
  /** Whether to load the sample case into an empty database: NUNC_SAMPLE. */
  readonly sample: boolean;
  /** LOG_LEVEL. */
  readonly logLevel: LogLevel;
  /** Whether the operator vouches for everybody who can reach the port: NUNC_TRUSTED_NETWORK. */
  readonly trustedNetwork: boolean;
}

/**
 * The settings that `env` asks for. Does not touch the machine.
 *
 * @throws {InvalidSettings} naming every variable that is wrong, what it holds and what is permitted
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const reader = new SettingsReader(env);
  const trustedNetwork = reader.choice('NUNC_TRUSTED_NETWORK', ON_OFF, 'off') === 'on';
  const databaseUrl = readDatabaseUrl(reader);
  // Nobody wants an invented visitor in a database of their own.
  const sampleByDefault = databaseUrl === undefined ? 'on' : 'off';

  const settings: Settings = {
    host: readHost(reader, trustedNetwork),
    port: reader.wholeNumber('PORT', PORTS, DEFAULT_PORT),
    databaseUrl,
    dataDir: reader.text('NUNC_DATA_DIR') ?? '.nunc',
    rulesDir: reader.text('NUNC_RULES_DIR'),
    sample: reader.choice('NUNC_SAMPLE', ON_OFF, sampleByDefault) === 'on',
    logLevel: reader.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    trustedNetwork,
  };

  reader.refuseUnknown('NUNC_', NUNC_VARIABLES);
  if (reader.faults.length > 0) throw new InvalidSettings(reader.faults);
  return settings;
}

function readDatabaseUrl(reader: SettingsReader): string | undefined {
  const value = reader.text('DATABASE_URL');
  const fault = value === undefined ? undefined : faultOfDatabaseUrl(value);
  if (fault !== undefined) {
    reader.faults.push(
      `DATABASE_URL ${fault}; permitted is postgres://user:password@host:port/database ` +
        '(or postgresql://). Without it Nunc starts a database of its own.',
    );
  }
  return value;
}

function readHost(reader: SettingsReader, trustedNetwork: boolean): string {
  const host = reader.text('HOST') ?? '127.0.0.1';
  if (!isHost(host)) {
    reader.faults.push(`HOST is '${host}'; permitted is an IP address or a host name.`);
  } else if (!isLoopback(host) && !trustedNetwork) {
    reader.faults.push(
      `HOST is '${host}', which other machines can reach. Nunc has no access control yet: whoever ` +
        'reaches the port could read and change every case. Permitted are 127.0.0.0/8, ::1 and ' +
        'localhost. To serve others, put a proxy that asks who they are, or a private container ' +
        'network, in front of Nunc and declare it with NUNC_TRUSTED_NETWORK=on.',
    );
  }
  return host;
}

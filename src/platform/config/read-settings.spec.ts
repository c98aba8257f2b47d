import * as fc from 'fast-check';
import { forPrint } from './database-url.js';
import { InvalidSettings } from './faults.js';
import { LOG_LEVELS, readSettings } from './read-settings.js';

const URL_GIVEN = 'postgres://clerk:hunter2@db.example:5433/docket';

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need nothing: by default Nunc serves this machine alone, from a database of its own', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      dataDir: '.nunc',
      rulesDir: undefined,
      sample: true,
      logLevel: 'info',
      trustedNetwork: false,
    });
  });

  it('are taken from the environment', () => {
    const env = {
      HOST: 'localhost',
      PORT: '0',
      DATABASE_URL: URL_GIVEN,
      NUNC_DATA_DIR: '/var/lib/nunc',
      NUNC_RULES_DIR: '/etc/nunc/rules',
      NUNC_SAMPLE: 'on',
      LOG_LEVEL: 'debug',
      NUNC_TRUSTED_NETWORK: 'on',
    };
    expect(readSettings(env)).toEqual({
      host: 'localhost',
      port: 0,
      databaseUrl: URL_GIVEN,
      dataDir: '/var/lib/nunc',
      rulesDir: '/etc/nunc/rules',
      sample: true,
      logLevel: 'debug',
      trustedNetwork: true,
    });
  });

  it('load no sample case into a database of the operator’s own', () => {
    expect(readSettings({ DATABASE_URL: URL_GIVEN }).sample).toBe(false);
  });

  it('treat an empty variable as absent, since compose files write those', () => {
    const empty = { HOST: '', PORT: ' ', DATABASE_URL: '', NUNC_SAMPLE: '', LOG_LEVEL: '' };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it('leave alone the variables of other programs', () => {
    expect(faultsOf({ PATH: '/bin', NODE_ENV: 'production', NUNCIO: 'x' })).toEqual([]);
  });
});

describe('wrong settings', () => {
  it('are told all at once, each with its name, its value and what is permitted', () => {
    const faults = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      NUNC_SAMPLE: 'yes',
      NUNC_SAMPEL: 'off',
      HOST: 'not a host',
    });
    expect(faults).toEqual([
      "HOST is 'not a host'; permitted is an IP address or a host name.",
      "PORT is '70000'; permitted is a whole number from 0 to 65535.",
      "NUNC_SAMPLE is 'yes'; permitted are on, off.",
      `LOG_LEVEL is 'loud'; permitted are ${LOG_LEVELS.join(', ')}.`,
      'NUNC_SAMPEL is not a setting of Nunc; those beginning with NUNC_ are NUNC_DATA_DIR, ' +
        'NUNC_RULES_DIR, NUNC_SAMPLE, NUNC_TRUSTED_NETWORK.',
    ]);
  });

  it.each(['-1', '65536', '3000.5', '0x10', '1e3', 'three', '99999999999999999999'])(
    'include the port %s',
    (port) => {
      expect(faultsOf({ PORT: port })).toHaveLength(1);
    },
  );

  it('stand in one message, a line for each', () => {
    expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(
      /^The settings are wrong:\n {2}- PORT is 'x'.*\n {2}- LOG_LEVEL is 'y'.*$/,
    );
  });
});

describe('the address to listen on', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '0:0:0:0:0:0:0:1', 'localhost', 'LOCALHOST'])(
    'may be %s, which only this machine reaches',
    (host) => {
      expect(readSettings({ HOST: host }).host).toBe(host);
    },
  );

  it.each(['0.0.0.0', '::', '10.0.0.5', '128.0.0.1', 'docket.example', 'localhost.example'])(
    'may not be %s while there is no access control',
    (host) => {
      expect(faultsOf({ HOST: host })).toEqual([
        expect.stringMatching(/no access control yet.*NUNC_TRUSTED_NETWORK=on/),
      ]);
    },
  );

  it.each(['0.0.0.0', '::', '10.0.0.5', 'docket.example'])(
    'may be %s on a network the operator vouches for',
    (host) => {
      expect(readSettings({ HOST: host, NUNC_TRUSTED_NETWORK: 'on' }).host).toBe(host);
    },
  );

  it.each(['http://localhost', '127.0.0.1:3000', '300.1.1.1', 'a b', '-x'])(
    'is not %s on any network',
    (host) => {
      expect(faultsOf({ HOST: host, NUNC_TRUSTED_NETWORK: 'on' })).toHaveLength(1);
    },
  );
});

describe('the database URL', () => {
  it.each([URL_GIVEN, 'postgresql://db/docket', 'postgres:///docket?host=/var/run/postgresql'])(
    'may be %s',
    (url) => {
      expect(readSettings({ DATABASE_URL: url }).databaseUrl).toBe(url);
    },
  );

  it.each([
    'mysql://clerk:hunter2@db/docket',
    'clerk:hunter2@db/docket',
    'hunter2',
    'postgres:///docket?password=hunter2',
    'postgres://clerk:hunter2@db:notaport/docket',
    'postgres://clerk:hunter2#@db/docket',
    'postgres://clerk:hunter2%@db/docket',
  ])('is refused without its password being shown: %s', (url) => {
    const [fault, ...others] = faultsOf({ DATABASE_URL: url });
    expect(others).toEqual([]);
    expect(fault).toMatch(/^DATABASE_URL .*permitted is postgres:/);
    expect(fault).not.toContain('hunter2');
  });

  it('is printed without its password', () => {
    expect(forPrint(URL_GIVEN)).toBe('postgres://clerk@db.example:5433/docket');
    expect(forPrint('postgres://db/docket?password=hunter2')).toBe('postgres://db/docket');
  });

  it('never shows a password in a message, whatever it is', () => {
    const password = fc.stringMatching(/^[A-Z]{12}$/);
    fc.assert(
      fc.property(password, fc.constantFrom('postgres', 'mysql', 'x'), (secret, scheme) => {
        const env = { DATABASE_URL: `${scheme}://u:${secret}@h:port/d`, PORT: 'x' };
        expect(faultsOf(env).join('\n')).not.toContain(secret);
      }),
    );
  });
});

import pg from 'pg';

interface Parsers {
  setTypeParser(oid: number, parse: (text: string) => unknown): void;
  getTypeParser(oid: number): (text: string) => unknown;
}

const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

// A calendar day is no instant: the driver's own parser makes one of it, at midnight of wherever the
// process runs, and east of Greenwich the day printed is then the day before. Loading this file puts
// an end to that for the whole process. (The types of `pg` know the scalar types only.)
const parsers: Parsers = pg.types;
parsers.setTypeParser(DATE, (text) => text);
parsers.setTypeParser(DATE_ARRAY, parsers.getTypeParser(TEXT_ARRAY));

/** IANA names of the zones most courts sit in; the others stand where they are used. */
export const EASTERN = 'America/New_York';
export const CENTRAL = 'America/Chicago';
export const MOUNTAIN = 'America/Denver';
export const PACIFIC = 'America/Los_Angeles';
/** Each keeps a history of its own, which counts for the days of old cases. */
export const MICHIGAN = 'America/Detroit';
export const INDIANA = 'America/Indiana/Indianapolis';
export const LOUISVILLE = 'America/Kentucky/Louisville';
export const BOISE = 'America/Boise';

import { readSettings } from './read-settings.js';
import type { Settings } from './read-settings.js';

/** The token under which the settings are injected. */
export const SETTINGS = Symbol('settings');

/** The settings of this process: the only place that looks at its environment. */
export function currentSettings(): Settings {
  return readSettings(process.env);
}

import type { NotingSystem } from '../../law/deadlines/noting/noting-dates.js';

const SYSTEMS: readonly NotingSystem[] = ['friday', 'day-count'];

/** The system of noting that a text names by how it begins, in any case: `Friday-system`, `day-count system (2024)`. */
export function systemNamed(text: string): NotingSystem | null {
  const name = text.trim().toLowerCase();
  return SYSTEMS.find((system) => name.startsWith(system)) ?? null;
}

import type { Scenario } from '../core/call/scenario.ts';
import { sha256 } from './sha256.ts';

/** JSON with the fields of every object in alphabetical order, so that equal content is equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** Hash of a scenario with its phrasebook, 16 hex digits; layout and remarks of the file don't count. */
export function contentHash(scenario: Omit<Scenario, 'hash'>): string {
  return sha256(canonicalJson(scenario)).slice(0, 16);
}

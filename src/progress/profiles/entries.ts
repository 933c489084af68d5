import type { Store } from '../aside.ts';
import { namesOf, prefixOf } from '../profileKeys.ts';

/** What a storage has under which key. */
export type Entries = readonly (readonly [key: string, text: string])[];

/** Takes all of a profile's things out of the storage. */
export function takeOut(profile: string, open: () => Store): Entries {
  const keys = namesOf(profile, open).map((name) => prefixOf(profile) + name);
  return keys.flatMap((key) => {
    const text = open().getItem(key);
    open().removeItem(key);
    return text === null ? [] : [[key, text] as const];
  });
}

/** Puts back what was taken out. @throws whatever the storage throws */
export function putBack(entries: Entries, open: () => Store): void {
  for (const [key, text] of entries) open().setItem(key, text);
}

/** A new profile begins with another's settings: language and looks are those of the computer. */
export function lendSettings(from: string, to: string, open: () => Store): void {
  try {
    const text = open().getItem(`${prefixOf(from)}settings`);
    if (text !== null) open().setItem(`${prefixOf(to)}settings`, text);
  } catch {
    // Then it begins with the usual ones.
  }
}

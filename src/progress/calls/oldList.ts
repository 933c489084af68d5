import { isRecord } from '../history.ts';

/**
 * Before there was a database, finished calls lay in one list, as they were written by whatever
 * version. `null`: no list.
 */
export function checkList(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** FNV-1a over the code units, as text: names things by what they are. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * The items of such a list with the names that they have or get, always the same for the same list:
 * one that had none is named by its age and what it is; of two of one name the newer one gets
 * another.
 */
export function namedItems(
  list: readonly unknown[],
): readonly { readonly id: string; readonly item: unknown }[] {
  const taken = new Set<string>();
  return list
    .toReversed()
    .map((item, age) => {
      // The very first were bare transcripts.
      const bare = isRecord(item) && 'events' in item;
      const whole = bare ? { endedAt: null, rating: null, transcript: item } : item;
      const own = isRecord(whole) && typeof whole['id'] === 'string' ? whole['id'] : null;
      const hash = hashOf(JSON.stringify(item));
      const name = own ?? `old-${String(age + 1).padStart(3, '0')}-${hash}`;
      const id = taken.has(name) ? `${name}~${age + 1}-${hash}` : name;
      taken.add(id);
      return { id, item: whole };
    })
    .toReversed();
}

import type { Place } from '../../../progress/record/port.ts';

/** Where a page of the list begins, as its address has it. */
export function queryOf({ at, id }: Place): string {
  return new URLSearchParams({ before: String(at), id }).toString();
}

/** The place in an address; `null`: the newest calls, as also where it makes no sense. */
export function placeIn(query: string): Place | null {
  const asked = new URLSearchParams(query);
  const [before, id] = [asked.get('before'), asked.get('id')];
  const at = before === null || before === '' ? NaN : Number(before);
  return Number.isFinite(at) && id !== null ? { at, id } : null;
}

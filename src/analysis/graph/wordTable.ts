import { grown } from './growing.ts';

/** Open addressing stays quick below this load. */
const fullest = 0.6;

/** Numbers of distinct records of `width` 32-bit words, in the order in which they were met. */
export interface WordTable {
  /** The number of the record in `scratch`, entered if it is new. */
  readonly enter: (scratch: Uint32Array) => number;
  /** The number of a record, or −1. */
  readonly find: (scratch: Uint32Array) => number;
  readonly count: () => number;
  /** All records, one after the other; outdated by the next `enter`. */
  readonly words: () => Uint32Array;
  /** Gives back what was kept for more records. */
  readonly trim: () => void;
}

/** Makes an empty table of records of `width` words. */
export function wordTable(width: number): WordTable {
  let records = new Uint32Array(width * 1024);
  let slots = new Int32Array(2048).fill(-1);
  let count = 0;

  const slotOf = (words: Uint32Array, at: number): number => {
    let h = 0x811c9dc5;
    for (let i = 0; i < width; i++) {
      h = Math.imul(h ^ (words[at + i] as number), 0x9e3779b1);
      h ^= h >>> 15;
    }
    return h & (slots.length - 1);
  };
  /** The slot of the record in `scratch`, or the empty one where it belongs. */
  const search = (scratch: Uint32Array): number => {
    const mask = slots.length - 1;
    for (let slot = slotOf(scratch, 0); ; slot = (slot + 1) & mask) {
      const record = slots[slot] as number;
      if (record < 0) return slot;
      const at = record * width;
      let i = 0;
      while (i < width && records[at + i] === scratch[i]) i += 1;
      if (i === width) return slot;
    }
  };
  const rehash = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let record = 0; record < count; record++) {
      let slot = slotOf(records, record * width);
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = record;
    }
  };

  return {
    enter(scratch) {
      const slot = search(scratch);
      const met = slots[slot] as number;
      if (met >= 0) return met;
      const at = count * width;
      if (at + width > records.length) {
        const larger = new Uint32Array(grown(records.length));
        larger.set(records);
        records = larger;
      }
      for (let i = 0; i < width; i++) records[at + i] = scratch[i] as number;
      slots[slot] = count;
      count += 1;
      if (count > slots.length * fullest) rehash();
      return count - 1;
    },
    find: (scratch) => slots[search(scratch)] as number,
    count: () => count,
    words: () => records,
    trim: () => {
      records = records.slice(0, count * width);
    },
  };
}

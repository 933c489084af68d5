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
}

/** Makes an empty table of records of `width` words. */
export function wordTable(width: number): WordTable {
  let records = new Uint32Array(width * 1024);
  let slots = new Int32Array(2048).fill(-1);
  let count = 0;

  const hash = (words: Uint32Array, at: number): number => {
    let h = 0x811c9dc5;
    for (let i = 0; i < width; i++) {
      h = Math.imul(h ^ (words[at + i] as number), 0x9e3779b1);
      h ^= h >>> 15;
    }
    return h >>> 0;
  };
  const isAt = (record: number, scratch: Uint32Array): boolean => {
    const at = record * width;
    for (let i = 0; i < width; i++) if (records[at + i] !== scratch[i]) return false;
    return true;
  };
  const slotOf = (scratch: Uint32Array): number => {
    const mask = slots.length - 1;
    let slot = hash(scratch, 0) & mask;
    for (;;) {
      const record = slots[slot] as number;
      if (record < 0 || isAt(record, scratch)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const rehash = (): void => {
    const larger = new Int32Array(slots.length * 2).fill(-1);
    const mask = larger.length - 1;
    for (let record = 0; record < count; record++) {
      let slot = hash(records, record * width) & mask;
      while ((larger[slot] as number) >= 0) slot = (slot + 1) & mask;
      larger[slot] = record;
    }
    slots = larger;
  };

  return {
    enter(scratch) {
      const slot = slotOf(scratch);
      const met = slots[slot] as number;
      if (met >= 0) return met;
      if ((count + 1) * width > records.length) {
        const larger = new Uint32Array(records.length * 2);
        larger.set(records);
        records = larger;
      }
      records.set(scratch, count * width);
      slots[slot] = count;
      count += 1;
      if (count > slots.length * fullest) rehash();
      return count - 1;
    },
    find: (scratch) => slots[slotOf(scratch)] as number,
    count: () => count,
    words: () => records,
  };
}

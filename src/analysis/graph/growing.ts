type Kind =
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Uint8ArrayConstructor
  | Int16ArrayConstructor;
type Of<K extends Kind> = InstanceType<K>;

/** A typed array that doubles when it is full. */
export interface Growing<K extends Kind> {
  readonly length: () => number;
  readonly push: (value: number) => void;
  /** The values so far; a view that the next push may outdate. */
  readonly values: () => Of<K>;
  /** The values as an array of just their length. */
  readonly done: () => Of<K>;
}

/** Makes a growing array. */
export function growing<K extends Kind>(kind: K, capacity = 1024): Growing<K> {
  let array = new kind(capacity) as Of<K>;
  let length = 0;
  return {
    length: () => length,
    push(value) {
      if (length === array.length) {
        const larger = new kind(length * 2) as Of<K>;
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    values: () => array,
    done: () => array.slice(0, length) as Of<K>,
  };
}

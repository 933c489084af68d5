type Kind =
  | Int32ArrayConstructor
  | Uint32ArrayConstructor
  | Uint8ArrayConstructor
  | Int16ArrayConstructor;
type Of<K extends Kind> = InstanceType<K>;

/** A typed array that grows when it is full. */
export interface Growing<K extends Kind> {
  readonly length: () => number;
  readonly push: (value: number) => void;
  /** The values so far; a view that the next push may outdate. */
  readonly values: () => Of<K>;
  /** The values as an array of just their length. Nothing may be pushed after it. */
  readonly done: () => Of<K>;
}

/** From this length on an array grows by half: twice as much would be more than is at hand. */
const large = 1 << 20;

/** The next length of an array that is full. */
export const grown = (length: number): number =>
  length < large ? length * 2 : length + (length >> 1);

/** Makes a growing array. */
export function growing<K extends Kind>(kind: K, capacity = 1024): Growing<K> {
  let array = new kind(capacity) as Of<K>;
  let length = 0;
  return {
    length: () => length,
    push(value) {
      if (length === array.length) {
        const larger = new kind(grown(length)) as Of<K>;
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    values: () => array,
    done: () => (array = array.slice(0, length) as Of<K>),
  };
}

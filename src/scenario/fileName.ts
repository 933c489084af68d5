import { id, type Reader } from './readers.ts';

/**
 * The id of a file: the same as its name.
 *
 * @param name the file's name without folder and ending; `null` for a text that is no file
 */
export function fileName(name: string | null): Reader<string> {
  return (reading, node) => {
    const found = id(reading, node);
    if (found !== undefined && name !== null && found !== name) {
      reading.report(node, (m) => m.fileName(found, name));
    }
    return found;
  };
}

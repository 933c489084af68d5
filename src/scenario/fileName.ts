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
      reading.report(
        node,
        `the id “${found}” is not the file's name “${name}”: make them the same`,
      );
    }
    return found;
  };
}

// What every place that runs the rules has, browser, worker and Node, and plain ES2023 doesn't name.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

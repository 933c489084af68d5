import type { Text } from '../course/language.ts';
import { wordingIndex } from './chance.ts';
import type { CompiledLine } from './rules.ts';

/**
 * The words of a line in a call: one of its wordings, drawn from the call's seed, the same for the
 * whole call. They never change what happens.
 */
export function lineText({ line }: CompiledLine, seed: number): Text {
  const wordings = [line.text, ...(line.also ?? [])];
  return wordings[wordingIndex(seed, `said/${line.id}`, wordings.length)] ?? line.text;
}

import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

/** One message, to be had in any language. */
export type Say = (messages: Messages) => string;

/** What is found, in English, as commands print it, and in Chinese. */
export interface Said {
  readonly message: string;
  readonly zh: string;
}

/** A message in every language. */
export function said(say: Say): Said {
  return { message: say(en), zh: say(zh) };
}

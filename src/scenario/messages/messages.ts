import type { Text } from '../../core/course/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** All that the reader of a file says, by key. English is what the commands print. */
export type Messages = typeof en;

/** One message, to be had in any language. */
export type Say = (messages: Messages) => string;

/** A message in every language. */
export const inAll = (say: Say): Text => ({ zh: say(zh), en: say(en) });

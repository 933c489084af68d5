import type { Text } from '../../core/course/language.ts';
import { en, type Messages } from './en.ts';
import { zh } from './zh.ts';

export type { Messages };

/** One message, to be had in any language. */
export type Say = (messages: Messages) => string;

/** A message in every language. */
export const inAll = (say: Say): Text => ({ zh: say(zh), en: say(en) });

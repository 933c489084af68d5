/**
 * Version of the rubric: whole, from 1. It goes up whenever a transcript would score otherwise than
 * before, and `scoreCall` then scores calls of an earlier version by that one's rules. Apart from
 * the rubric, so that a call which is only being played doesn't load it.
 *
 * 2: what a call is asked for, and what caps it, depends on its goal; before, every call was to sell.
 * 3: what the customer left open and whether it was met is scored in place of what any rep earns who
 * is on the phone at all; nothing is held against a rep that there was no chance to say.
 */
export const rubricVersion = 3;

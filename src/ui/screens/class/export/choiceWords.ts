import { choiceKey, type ClassChoice } from '../../../../protocol/callChoice.ts';
import type { ClassCall } from '../../../../protocol/room/activities.ts';

/** How choices of a class's call are told apart, and what they are called. */
export type CallChoiceWords = (call: ClassCall) => {
  readonly key: (choice: ClassChoice) => string;
  readonly name: (choice: ClassChoice) => string;
};

/**
 * Choices by their words where those are known here; others by the line's id.
 *
 * @param others what is done without words
 */
export const choiceWords =
  (others: Readonly<Record<Exclude<ClassChoice['type'], 'say'>, string>>): CallChoiceWords =>
  ({ said, offers }) => ({
    key: choiceKey,
    name: (choice) => {
      if (choice.type !== 'say') return others[choice.type];
      const spoken = said.find((one) => one.type === 'repActed' && one.line === choice.line);
      const offered = offers.find(({ line }) => line === choice.line)?.words;
      return offered ?? (spoken?.type === 'repActed' ? spoken.words : choice.line);
    },
  });

import { expect } from 'vitest';

/** Stands for what a finding says in Chinese; `messages.test.ts` holds that to the English. */
export const inChinese: unknown = expect.stringMatching(/\p{Script=Han}/u);

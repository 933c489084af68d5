import type { RuleBook } from '../../../src/server/rules/ruleBook.ts';

/** Nobody calls anybody here. */
export const emptyBook: RuleBook = {
  shipped: new Map(),
  read: () => Promise.reject(new Error('nothing is read')),
  rules: () => Promise.resolve(null),
  weigh: () => Promise.reject(new Error('nothing is weighed')),
};

/** What a refusal says, where there may be none. */
export function given<T>(
  answered: { readonly value: T } | { readonly refusal: { code: string } },
): T {
  if ('refusal' in answered) throw new Error(answered.refusal.code);
  return answered.value;
}

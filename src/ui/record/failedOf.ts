import type { Asked } from './useRecord.ts';

type Failed = Extract<Asked<unknown>, { readonly state: 'failed' }>;

/** What failed together is asked for together; `null`: nothing failed. */
export function failedOf(
  ...all: readonly (Failed | { readonly state: 'loading' | 'here' })[]
): Failed | null {
  const failed = all.filter((one) => one.state === 'failed');
  if (failed.length === 0) return null;
  return { state: 'failed', retry: () => failed.forEach(({ retry }) => retry()) };
}

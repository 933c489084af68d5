import type { PartId } from '../../core/scoring/rubric.ts';

/** The pages of the self-diagnosis. */
export const selfSteps = ['overview', 'rate', 'difference', 'plan', 'change', 'sheet'] as const;
export type SelfStep = (typeof selfSteps)[number];

const root = '/record/self';

/** The address of a page. @param query without its question mark; may be empty */
export function selfPath(step: SelfStep, query = ''): string {
  const path = step === 'overview' ? root : `${root}/${step}`;
  return query === '' ? path : `${path}?${query}`;
}

/** The page that rates a part. */
export const ratePath = (part: PartId): string => selfPath('rate', `part=${part}`);

/** The page of an address; `null` where it is another's. */
export const selfStepOf = (path: string): SelfStep | null =>
  selfSteps.find((step) => selfPath(step) === path) ?? null;

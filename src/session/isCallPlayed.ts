import { callLocks } from './callOwner.ts';

/** Whether any tab plays a call now; `false` where there are no locks to tell. */
export async function isCallPlayed(
  locks: Pick<LockManager, 'query'> | undefined,
): Promise<boolean> {
  const { held = [] } = (await locks?.query()) ?? {};
  return held.some(({ name }) => name?.startsWith(callLocks));
}

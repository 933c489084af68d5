import type { PastCall } from '../history.ts';
import { digestOf, type CallDigest, type DigestContext } from '../record/digest.ts';
import type { Row, Transaction } from '../record/port.ts';

/** `null`: it can be read and not be counted. It is no reason to keep it, and all others, waiting. */
export function digested(call: PastCall, context: DigestContext): CallDigest | null {
  try {
    return digestOf(call, context);
  } catch {
    return null;
  }
}

/**
 * Writes the digest of a call, with what only the one before it knows.
 *
 * @returns whether it has one
 */
export async function putDigest(
  tx: Transaction,
  call: PastCall,
  { profile, changedAt }: Row,
): Promise<boolean> {
  const before = (await tx.get('digests', profile, call.id)) as Partial<CallDigest> | undefined;
  const digest = digested(call, { profile, changedAt, accuracy: before?.accuracy ?? null });
  if (digest) await tx.put('digests', digest);
  return digest !== null;
}

import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '../../protocol/who.ts';
import type { KeyHolder } from '../log/roomLog.ts';

/** A key that nobody guesses: 256 random bits, in base64url. */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** A key as the server keeps it: whoever reads the database can't use it. */
export const hashOfKey = (key: string): string =>
  createHash('sha256').update(key).digest('base64url');

/** Whom a key makes of somebody; `null`: it was kept by a version that knew other roles. */
export function viewerOf({ role, holder }: KeyHolder): Viewer | null {
  if (role === 'projector') return { role };
  if (holder === null) return null;
  return role === 'trainer' ? { role, id: holder } : { role, seat: holder };
}

import * as v from 'valibot';
import { isJoinCode } from '../../../protocol/joinCode.ts';
import { id, key } from '../../../protocol/values.ts';
import type { RoomKey } from '../../../room/keyring.ts';
import { classPath, type ClassPart } from '../../routes/classPlace.ts';

/**
 * The address that gives another browser a key: a co-trainer's, or the projector's. Being behind the
 * `#` it reaches no server and no log of one.
 */
export function keyPath({ room, me, key, code }: Omit<RoomKey, 'since'>): string {
  const query = new URLSearchParams({ key });
  if (me.role === 'trainer') query.set('trainer', me.id);
  if (code !== null) query.set('code', code);
  return `${classPath(room, me.role === 'trainer' ? 'desk' : 'wall')}?${query}`;
}

/** The key that an address brings for a part of a room; `null`: none. */
export function keyIn(room: string, part: ClassPart, query: string): RoomKey | null {
  const given = new URLSearchParams(query);
  const [brought, trainer, code] = [given.get('key'), given.get('trainer'), given.get('code')];
  if (!v.is(key, brought) || part === 'seat') return null;
  const known = code !== null && isJoinCode(code) ? code : null;
  const rest = { room, key: brought, code: known, since: Date.now() };
  if (part === 'wall') return { ...rest, me: { role: 'projector' } };
  return v.is(id, trainer) ? { ...rest, me: { role: 'trainer', id: trainer } } : null;
}

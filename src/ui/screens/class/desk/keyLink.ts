import * as v from 'valibot';
import { isJoinCode } from '../../../../protocol/joinCode.ts';
import { id, key } from '../../../../protocol/values.ts';
import type { RoomKey } from '../../../../room/keyring.ts';
import { classPath } from '../../../routes/classPlace.ts';

type Handed = Pick<RoomKey, 'room' | 'me' | 'key' | 'code'>;

/**
 * A link that lets somebody in as trainer or projector. The key stands behind the `#`: no server and
 * no proxy on the way reads it.
 *
 * @throws Error for a seat, which is nobody else's
 */
export function keyLink(
  { room, me, key: opens, code }: Handed,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): string {
  if (me.role === 'seat') throw new Error('a seat is not handed over');
  const query = new URLSearchParams({
    key: opens,
    ...(code !== null && { code }),
    ...(me.role === 'trainer' && { trainer: me.id }),
  });
  const path = classPath(room, me.role === 'trainer' ? 'desk' : 'wall');
  return `${origin}${pathname}#${path}?${query}`;
}

/** The key that an address brings along, as `keyLink` wrote it; `null`: none. */
export function keyInLink(room: string, part: 'desk' | 'wall', query: string): Handed | null {
  const given = new URLSearchParams(query);
  const opens = given.get('key');
  const trainer = given.get('trainer');
  const code = given.get('code');
  if (!v.is(key, opens)) return null;
  const known = { room, key: opens, code: code !== null && isJoinCode(code) ? code : null };
  if (part === 'wall') return { ...known, me: { role: 'projector' } };
  return v.is(id, trainer) ? { ...known, me: { role: 'trainer', id: trainer } } : null;
}

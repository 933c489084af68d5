/** Where in the classroom an address is. */
export interface ClassPlace {
  /** `null`: at its door. */
  readonly room: string | null;
  readonly part: ClassPart;
}

/** What somebody is in a room: on a seat, at the trainer's desk, in front of the projector's wall. */
export const classParts = ['seat', 'desk', 'wall'] as const;
export type ClassPart = (typeof classParts)[number];

const form = /^\/class(?:\/(?<room>[\w-]{1,32})(?:\/(?<part>desk|wall))?)?$/u;

/** The place of `/class`, `/class/<room>`, `/class/<room>/desk` or `…/wall`; `null`: none of them. */
export function classPlaceOf(path: string): ClassPlace | null {
  const found = form.exec(path)?.groups;
  if (!found) return null;
  return { room: found['room'] ?? null, part: (found['part'] as ClassPart | undefined) ?? 'seat' };
}

/** The address of a place in a room. */
export const classPath = (room: string, part: ClassPart = 'seat'): string =>
  part === 'seat' ? `/class/${room}` : `/class/${room}/${part}`;

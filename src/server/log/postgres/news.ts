import type { Heard } from '../roomLog.ts';

/** The channel on which processes that share the database tell each other things. */
export const channel = 'pickup_rooms';

/** PostgreSQL carries payloads below 8,000 bytes. */
const largestPayload = 7500;

interface Grown {
  readonly room: string;
  readonly seq: number;
}

/** Rooms that have grown, as payloads: `room:seq` with blanks between, as many as one carries. */
export function grownPayloads(grown: readonly Grown[]): readonly string[] {
  const payloads: string[] = [];
  let payload = 'g';
  for (const { room, seq } of grown) {
    const one = ` ${room}:${seq}`;
    if (payload.length + one.length > largestPayload) {
      payloads.push(payload);
      payload = 'g';
    }
    payload += one;
  }
  if (payload !== 'g') payloads.push(payload);
  return payloads;
}

export const deletedPayload = (room: string): string => `d ${room}`;

/** @param sender process that tells, so that it needn't hear itself; without blanks */
export const toldPayload = (sender: string, message: string): string => `t ${sender} ${message}`;

/** What a payload says to the process `self`; what nobody here wrote says nothing. */
export function heardIn(payload: string, self: string): readonly Heard[] {
  const [kind, rest] = cut(payload);
  if (kind === 'g') return rest.split(' ').flatMap(grownIn);
  if (kind === 'd') return [{ is: 'deleted', room: rest }];
  if (kind !== 't') return [];
  const [sender, message] = cut(rest);
  return sender === self ? [] : [{ is: 'told', message }];
}

function grownIn(text: string): Heard[] {
  const [room, seq] = text.split(':');
  const parsed = Number(seq);
  return room === undefined || !Number.isSafeInteger(parsed)
    ? []
    : [{ is: 'grown', room, seq: parsed }];
}

function cut(text: string): [string, string] {
  const at = text.indexOf(' ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

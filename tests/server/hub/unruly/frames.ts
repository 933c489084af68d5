/** One WebSocket frame as it came, and what it says, where that is text. */
export interface Frame {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Length of a frame's head with its mask, and of what it carries; `null`: more has to come first. */
function lengths(bytes: Buffer): { readonly head: number; readonly body: number } | null {
  if (bytes.length < 2) return null;
  const masked = ((bytes[1] ?? 0) & 0x80) === 0 ? 0 : 4;
  const short = (bytes[1] ?? 0) & 0x7f;
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + wide + masked) return null;
  const body =
    wide === 0 ? short : wide === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  return { head: 2 + wide + masked, body };
}

function textOf(bytes: Buffer, head: number): string {
  const body = Buffer.from(bytes.subarray(head));
  if (((bytes[1] ?? 0) & 0x80) !== 0) {
    const mask = bytes.subarray(head - 4, head);
    for (let i = 0; i < body.length; i += 1) body[i] = (body[i] ?? 0) ^ (mask[i % 4] ?? 0);
  }
  return body.toString('utf8');
}

/**
 * Cuts a stream into its frames. What comes before the first, the request to upgrade or the answer to
 * it, is given as one, too.
 */
export function frameCutter(): (piece: Buffer) => readonly Frame[] {
  let rest = Buffer.alloc(0);
  let greeted = false;
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    const frames: Frame[] = [];
    if (!greeted) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return [];
      greeted = true;
      frames.push({ bytes: rest.subarray(0, end + 4), text: '' });
      rest = rest.subarray(end + 4);
    }
    for (let found = lengths(rest); found !== null; found = lengths(rest)) {
      const whole = found.head + found.body;
      if (rest.length < whole) break;
      const bytes = rest.subarray(0, whole);
      frames.push({ bytes, text: textOf(bytes, found.head) });
      rest = rest.subarray(whole);
    }
    return frames;
  };
}

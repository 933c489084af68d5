import { readCall } from '../pastCalls.ts';
import { digested } from '../calls/putDigest.ts';
import type { CallDigest } from './digest.ts';
import type { RecordStore, Row } from './port.ts';
import { readDigest } from './schema.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The accuracy that a digest of any version had; `null` where it had none. */
function accuracyIn(row: unknown): number | null {
  const { accuracy } = row as { accuracy?: unknown };
  return typeof accuracy === 'number' && accuracy >= 0 && accuracy <= 100 ? accuracy : null;
}

/**
 * A profile's digests, in no order. Those that another version made, or that are damaged, are made
 * anew from their calls first; one whose call can't be read, or doesn't add up, is removed, for it says
 * nothing of its own: the log names that call, and the others are there.
 */
export async function readDigests(
  record: RecordStore,
  profile: string,
): Promise<readonly CallDigest[]> {
  const rows = await record.all('digests', profile);
  const read = rows.map(readDigest);
  if (!read.includes(null)) return read.filter((one) => one !== null);
  return record.write(['calls', 'digests'], async (tx) => {
    // Another tab may have done it since: what counts is what lies there now.
    const there = (await tx.all('digests', profile)) as readonly Row[];
    const done = await Promise.all(
      there.map(async (row) => {
        const sound = readDigest(row);
        if (sound || !isText(row.id)) return sound;
        const kept = await tx.get('calls', profile, row.id);
        const call = readCall(kept, row.id);
        const context = { profile, changedAt: row.changedAt, accuracy: accuracyIn(row) };
        const anew = 'why' in call ? null : digested(call, context);
        if (anew) await tx.put('digests', anew);
        else await tx.remove('digests', profile, row.id);
        return anew;
      }),
    );
    return done.filter((one) => one !== null);
  });
}

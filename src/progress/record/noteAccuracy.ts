import type { CallDigest } from './digest.ts';
import { putChanged } from './keepRow.ts';
import type { RecordStore } from './port.ts';
import { readDigest } from './schema.ts';

/**
 * Notes in a call's digest what its review has worked out: no list reviews calls.
 *
 * @param accuracy 0–100
 * @throws whatever the database throws
 */
export async function noteAccuracy(
  record: RecordStore,
  profile: string,
  call: string,
  accuracy: number,
): Promise<void> {
  await record.write(['digests'], async (tx) => {
    const digest = readDigest(await tx.get('digests', profile, call));
    if (!digest || digest.accuracy === accuracy) return;
    const noted: CallDigest = { ...digest, accuracy };
    await putChanged(tx, 'digests', noted);
  });
}

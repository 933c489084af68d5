import type { CallDigest } from '../progress/record/digest.ts';
import { answerTo } from '../progress/record/questions.ts';
import { readDigests } from '../progress/record/readDigests.ts';
import { openRecord } from '../store/openRecord.ts';
import type { ReadReport, ReadRequest } from './recordMessages.ts';

// The worker's own module: it reads thousands of calls, and the page gets what they come to.
const record = openRecord(() => undefined);
const report = (message: ReadReport) => postMessage(message);

/** What was read last, and what it is good for. */
let kept: { readonly key: string; readonly digests: Promise<readonly CallDigest[]> } | null = null;

function digestsOf({ profile, changes }: ReadRequest): Promise<readonly CallDigest[]> {
  const key = `${changes} ${profile}`;
  if (kept?.key !== key) kept = { key, digests: readDigests(record, profile) };
  return kept.digests;
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { id, question } = data;
  digestsOf(data).then(
    (digests) => report({ id, answer: answerTo(question, digests) }),
    () => {
      kept = null;
      report({ id, failed: true });
    },
  );
});

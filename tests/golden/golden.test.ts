import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Transcript } from '../../src/core/call/transcript.ts';
import { scoreCall } from '../../src/core/scoring/score.ts';
import type { Scorecard } from '../../src/core/scoring/scorecard.ts';

/** A call as it was written, and the score that it had then. */
interface Golden {
  readonly name: string;
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
}

const read = (format: string): readonly Golden[] =>
  readdirSync(join(import.meta.dirname, format)).map((file) => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, format, file), 'utf8'));
    return { name: `${format}/${file}`, ...golden };
  });

const goldens = readdirSync(import.meta.dirname)
  .filter((name) => name.startsWith('format'))
  .flatMap(read);

describe('calls as they were written', () => {
  test.each(goldens.map((golden) => [golden.name, golden] as const))(
    '%s scores as it did',
    (_name, { transcript, scorecard }) => {
      expect(scoreCall(transcript)).toMatchObject(scorecard);
    },
  );
});

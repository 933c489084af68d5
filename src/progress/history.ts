import type { Transcript } from '../core/call/transcript.ts';

/** A finished call as it is kept. */
export interface PastCall {
  /** Names it in links. */
  readonly id: string;
  /** When it ended, ms since 1970; `null` for calls kept before that was noted. */
  readonly endedAt: number | null;
  /** The trainee's own verdict, 0–10; `skipped` where they didn't want to, `null` before. */
  readonly rating: number | 'skipped' | null;
  /** How often it stood still, in timed play, because its page was hidden. */
  readonly pauses: number;
  readonly transcript: Transcript;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

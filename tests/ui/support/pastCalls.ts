import type { Transcript } from '../../../src/core/call/transcript.ts';
import { tinyCall } from '../../support/tinyCall.ts';
import { goodCall } from './sampleCalls.ts';

const { id, version, hash } = tinyCall().scenario;
/** The scenario that is there, by what a transcript knows of it. */
export const tinyScenario = { id, version, hash, title: 'The baker’s oven' };

/** A good call on it, or on what was something else. */
export const on = (scenario: Partial<Transcript['scenario']>) =>
  goodCall({ scenario: { ...tinyScenario, ...scenario } });

/** A finished call as a list of before has it. */
export const past = (
  name: string,
  transcript: Transcript,
  rating: number | 'skipped' | null = 'skipped',
) => ({
  id: name,
  endedAt: Date.parse('2026-03-04T05:06:00Z'),
  rating,
  transcript,
});

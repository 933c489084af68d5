import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from '../../../src/progress/progress.ts';
import { recordPort } from '../../../src/progress/record/recordPort.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';
import { goodCall } from '../../ui/support/sampleCalls.ts';

const noon = Date.parse('2026-11-30T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: noon, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

interface Rated {
  readonly id: string;
  readonly rating: number;
  readonly changedAt: number;
}

test('10 of two verdicts the later counts, even where the clock was set back between them', async () => {
  const record = { ...memoryRecord(), lasts: true };
  const storage = memoryStorage();
  const progress = createProgress(() => storage, 'en', 'me');
  const port = recordPort(progress, 'me', () => Promise.resolve(record));
  progress.getState().finish(goodCall({ seed: 1 }), 50);
  const row = async () => (await (await port.open()).all('calls', 'me'))[0] as Rated;
  const { id } = await row();
  progress.getState().rate(id, 3);
  const first = await row();
  vi.setSystemTime(noon - 3_600_000);
  progress.getState().rate(id, 8);
  const second = await row();
  expect([first.rating, second.rating]).toEqual([3, 8]);
  expect(second.changedAt).toBeGreaterThan(first.changedAt);
});

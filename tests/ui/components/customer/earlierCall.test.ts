import { expect, test } from 'vitest';
import { startFrom } from '../../../../src/ui/components/customer/earlierCall.ts';
import { createProgress } from '../../../../src/progress/progress.ts';
import { memoryRecord } from '../../../../src/store/memoryRecord.ts';
import { tinyCall } from '../../../support/tinyCall.ts';
import { memoryStorage } from '../../support/memoryStorage.ts';
import { recordOf } from '../../support/renderScreen.tsx';
import { transcriptOf } from '../../support/sampleCalls.ts';

const { scenario } = tinyCall();
const progress = createProgress(() => memoryStorage(), 'en');

test('a second call begins with what came to light in the first, found by its name', async () => {
  const { id, version, hash, title } = scenario;
  const transcript = transcriptOf([{ answer: 'Yes?', kind: null, s: 1 }, { ends: 'leftOpen' }], {
    scenario: { id, version, hash, title: title.en },
    start: { facts: ['burnt-trays'], ending: null },
  });
  const record = memoryRecord();
  const row = {
    id: 'one',
    profile: 'me',
    changedAt: 1,
    endedAt: 1,
    rating: null,
    pauses: 0,
    transcript,
  };
  await record.put('calls', row);
  const port = recordOf(progress, record);
  const remembering = { ...scenario, memory: ['burnt-trays'] };
  const start = { facts: ['burnt-trays'], ending: 'leftOpen' };
  expect(await startFrom(remembering, 'one', progress, port)).toEqual(start);
  expect(await startFrom(remembering, 'two', progress, port)).toBeNull();
  expect(await startFrom(scenario, 'one', progress, port)).toBeNull();
});

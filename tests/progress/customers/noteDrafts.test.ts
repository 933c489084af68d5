import { expect, test } from 'vitest';
import { forgetCalls } from '../../../src/progress/calls/forget.ts';
import {
  draftedNote,
  forgetDrafts,
  keepDraftedNote,
} from '../../../src/progress/customers/noteDrafts.ts';
import type { NoteDraft } from '../../../src/progress/customers/noted.ts';
import { createProgress } from '../../../src/progress/progress.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { memoryStorage } from '../../ui/support/memoryStorage.ts';

const draft: NoteDraft = {
  disposition: 'keen',
  summary: 'wants a test',
  reason: '',
  quote: '',
  day: '',
  time: '',
  nextGoal: '',
};

test('9.7 drafts of notes go with the calls; one of a note that is kept stays', async () => {
  const record = memoryRecord();
  const storage = memoryStorage();
  const { keeper } = createProgress(() => storage, 'en');
  const row = { profile: 'me', changedAt: 1 };
  for (const id of ['noted', 'unnoted']) await record.put('calls', { ...row, id });
  await record.put('callNotes', { ...row, id: 'noted' });
  for (const id of ['noted', 'unnoted']) keepDraftedNote(keeper, id, draft);
  keeper.write('note', 'note.unnoted.aside', 'what could not be read');

  await forgetDrafts(keeper, record, 'me');
  expect(keeper.names('note.')).toHaveLength(3);

  await forgetCalls(record, 'me');
  await forgetDrafts(keeper, record, 'me');
  expect(keeper.names('note.')).toEqual(['note.noted']);
  expect(draftedNote(keeper, 'noted')).toEqual(draft);
});

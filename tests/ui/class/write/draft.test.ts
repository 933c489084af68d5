import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Writing } from '../../../../src/protocol/writing.ts';
import { createDraft, isDirty, standing } from '../../../../src/ui/screens/class/write/draft.ts';

const ticks = { who: false, why: false, gain: false, question: false };
const opener = (text: string): Writing => ({ what: 'opener', opener: text, ticks });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A draft whose answers a test gives one by one. */
function drafting() {
  const sent: { text: string; on: number; answer: (taken: boolean) => Promise<void> }[] = [];
  const draft = createDraft(
    (writing, on) =>
      new Promise((resolve) => {
        const answer = async (taken: boolean) => {
          resolve(taken);
          await vi.advanceTimersByTimeAsync(0);
        };
        sent.push({ text: writing.opener, on, answer });
      }),
  );
  return { draft, sent, mine: () => draft.store.getState() };
}

describe('a draft', () => {
  it('is sent once nothing is typed any more, on the version it was typed into', async () => {
    const { draft, sent } = drafting();
    draft.type(opener('H'), 3);
    await vi.advanceTimersByTimeAsync(300);
    draft.type(opener('Hi'), 3);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toMatchObject([{ text: 'Hi', on: 3 }]);
  });

  it('sends what was typed meanwhile after the answer, on the version that came of it', async () => {
    const { draft, sent, mine } = drafting();
    draft.type(opener('a'), 0);
    await vi.advanceTimersByTimeAsync(1000);
    draft.type(opener('ab'), 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    await sent[0]!.answer(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]).toMatchObject({ text: 'ab', on: 1 });
    await sent[1]!.answer(true);
    expect(isDirty(mine())).toBe(false);
  });

  it('stays what is seen while its own version comes back, before its answer or after', async () => {
    const { draft, sent, mine } = drafting();
    draft.type(opener('a'), 0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(standing(mine(), 1)).toBe('mine');
    await sent[0]!.answer(true);
    expect(standing(mine(), 1)).toBe('mine');
  });

  it('gives way to another’s later version once its own was taken', async () => {
    const { draft, sent, mine } = drafting();
    draft.type(opener('a'), 0);
    await vi.advanceTimersByTimeAsync(1000);
    await sent[0]!.answer(true);
    expect(standing(mine(), 2)).toBe('theirs');
    draft.type(opener('theirs, and more'), 2);
    expect(standing(mine(), 2)).toBe('mine');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]).toMatchObject({ text: 'theirs, and more', on: 2 });
  });

  it('asks who is right where both have written, and writes over the other’s only when told', async () => {
    const { draft, sent, mine } = drafting();
    draft.type(opener('mine'), 0);
    await vi.advanceTimersByTimeAsync(1000);
    await sent[0]!.answer(false);
    expect(standing(mine(), 1)).toBe('both');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    draft.keepMine(1);
    expect(sent[1]).toMatchObject({ text: 'mine', on: 1 });
  });

  it('is given up for the other’s', async () => {
    const { draft, sent, mine } = drafting();
    draft.type(opener('mine'), 0);
    await vi.advanceTimersByTimeAsync(1000);
    await sent[0]!.answer(false);
    draft.takeTheirs();
    expect(standing(mine(), 1)).toBe('theirs');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
  });

  it('goes out at once when the page goes, behind what is under way', async () => {
    const { draft, sent } = drafting();
    draft.type(opener('a'), 4);
    await vi.advanceTimersByTimeAsync(1000);
    draft.type(opener('ab'), 4);
    draft.flush();
    expect(sent).toMatchObject([
      { text: 'a', on: 4 },
      { text: 'ab', on: 5 },
    ]);
  });
});

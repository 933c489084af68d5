import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reviewed, Reviewer } from '../../../../src/analysis/review/reviewer.ts';
import { loadWords } from '../../../../src/core/words/load.ts';
// What a browser fetches late is here before the clock of a test runs.
import '../../../../src/ui/screens/debrief/review/ReviewTab.tsx';
import { review as messages } from '../../../../src/i18n/messages/en/review.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { goodCall } from '../../support/sampleCalls.ts';
import { TabsOf } from './TabsOf.tsx';

const words = await loadWords('en');
const transcript = goodCall();

beforeEach(() => {
  location.hash = '#/debrief?tab=review';
});

async function open(review: Reviewer['review']) {
  const dispose = vi.fn<() => void>();
  // Awaited, because the tab is lazy from the start.
  await act(() =>
    renderScreen(
      <TabsOf transcript={transcript} words={words}>
        the scorecard
      </TabsOf>,
      { reviewer: { review, dispose } },
    ),
  );
  return { dispose, user: userEvent.setup() };
}

test('a review under way tells how far it is, and can be stopped and begun again', async () => {
  const waiting: ((reviewed: Reviewed) => void)[] = [];
  const review = vi.fn<Reviewer['review']>((_transcript, onProgress) => {
    onProgress?.(12_000);
    return new Promise((done) => waiting.push(done));
  });
  const { dispose, user } = await open(review);
  expect(await screen.findByText(messages.positions('12,000'))).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(dispose).toHaveBeenCalledOnce();
  // What the solver leaves unanswered comes back as failed, and is not what happened.
  waiting[0]?.({ problem: 'failed' });
  expect(await screen.findByText(/Stopped before the end/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Work it out' }));
  expect(review).toHaveBeenCalledTimes(2);
  expect(await screen.findByText(messages.positions('12,000'))).toBeVisible();
});

test('a call that is too large names the limit', async () => {
  await open(() => Promise.resolve({ problem: 'tooLarge', limit: 2_000_000 }));
  expect(await screen.findByText(new RegExp(messages.atMost('2,000,000')))).toBeVisible();
});

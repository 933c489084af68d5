import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Ending, Goal } from '../../../src/core/course/outcomes.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { debrief } from '../../../src/i18n/messages/en/debrief.ts';
import { CommitmentCard } from '../../../src/ui/screens/debrief/CommitmentCard.tsx';
import { call } from '../../core/scoring/transcriptBuilder.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const words = await loadWords('en');
const { leaving, lacked, missing } = debrief.commitment;

async function show(goal: Goal, ending: Ending, agreed: 'meeting' | null = null) {
  const { transcript } = call({ goal }).rep(['identify', 'friendlyParting']).ends(ending, agreed);
  const scorecard = scoreCall(transcript);
  await renderScreen(
    <CommitmentCard transcript={transcript} scorecard={scorecard} words={words} />,
  );
}

test('a call to sell lacks what was never asked for', async () => {
  await show('meeting', 'partedFriendly');
  expect(screen.getByText(lacked.neverAsked, { exact: false })).toBeInTheDocument();
  expect(screen.getAllByText(missing)).toHaveLength(3);
});

test.each(['protect', 'partFriendly'] as const)('a call to %s lacks nothing', async (goal) => {
  await show(goal, 'partedFriendly');
  expect(screen.getByText(leaving.asFriends, { exact: false })).toBeInTheDocument();
  expect(screen.queryByText(missing)).not.toBeInTheDocument();
});

test('a call to part in peace says when they did not', async () => {
  await show('partFriendly', 'refused');
  expect(screen.getByText(leaving.notAsFriends, { exact: false })).toBeInTheDocument();
});

test('a call to protect says what was sold', async () => {
  await show('protect', 'meetingBooked', 'meeting');
  expect(screen.getByText(leaving.sold, { exact: false })).toBeInTheDocument();
  expect(screen.getByText('Who', { selector: 'dd *' })).toBeInTheDocument();
});

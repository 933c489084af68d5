import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { buildGraph } from '../../../../src/analysis/graph/callGraph.ts';
import { reviewCall } from '../../../../src/analysis/review/review.ts';
import { solve } from '../../../../src/analysis/solver/solve.ts';
import { replay } from '../../../../src/core/call/replay.ts';
import type { Transcript } from '../../../../src/core/call/transcript.ts';
import { review as messages } from '../../../../src/i18n/messages/en/review.ts';
import { scoreCall } from '../../../../src/core/scoring/score.ts';
import { loadWords } from '../../../../src/core/words/load.ts';
import { bestCallFrom } from '../../../../src/ui/screens/debrief/review/watch/bestCall.ts';
import { accepted, exercisesIn } from '../../../../src/ui/screens/debrief/review/learn/mistakes.ts';
import { positionsOf } from '../../../../src/ui/screens/debrief/review/learn/positions.ts';
import { Exercise } from '../../../../src/ui/screens/debrief/review/learn/Exercise.tsx';
import { Learn } from '../../../../src/ui/screens/debrief/review/learn/Learn.tsx';
import { WatchBest } from '../../../../src/ui/screens/debrief/review/watch/WatchBest.tsx';
import { NoReview } from '../../../../src/ui/screens/debrief/review/NoReview.tsx';
import { Reasons } from '../../../../src/ui/screens/debrief/review/Why.tsx';
import { Statechart } from '../../../../src/ui/screens/debrief/review/statechart/Statechart.tsx';
import { CallDriver } from '../../../core/support/callDriver.ts';
import { shippedCall } from '../../../core/support/rules.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

Element.prototype.scrollIntoView = vi.fn<() => void>();
vi.stubGlobal('matchMedia', () => ({ matches: false }));
globalThis.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

vi.mock('../../../../src/catalogue/loadCall.ts', async () => {
  const { shippedCall: rulesOf } = await import('../../../core/support/rules.ts');
  return { loadCall: (id: string) => Promise.resolve(rulesOf(id)) };
});
vi.mock('../../../../src/catalogue/scenarios.ts', async () => {
  const { shippedCall: rulesOf } = await import('../../../core/support/rules.ts');
  return {
    loadScenario: (id: string) => Promise.resolve(rulesOf(id).scenario),
  };
});
afterEach(() => vi.useRealTimers());

const words = await loadWords('en');
const rules = shippedCall('dock-queue');
const solution = solve(buildGraph(rules));

/** The third line on offer at every turn: errors enough. */
function played(): Transcript {
  const driver = new CallDriver(rules, { seed: 11, language: 'en', mode: 'coached' });
  while (!driver.state.position.persona.ending) {
    const { onOffer } = driver;
    driver.say(onOffer[Math.min(2, onOffer.length - 1)] as string);
  }
  return driver.state.transcript;
}
const transcript = played();
const review = reviewCall(solution, transcript);
const exercises = exercisesIn(review);
const shared = { transcript, review, words, look: 'dispatcher' };

test('mistakes come first; inaccuracies where there is no mistake', () => {
  expect(exercises.kind).toBe('mistakes');
  expect(exercises.turns.every(({ loss }) => loss >= 10)).toBe(true);
  const mild = { turns: review.turns.filter(({ loss }) => loss < 10) };
  expect(exercisesIn(mild).kind).toBe('inaccuracies');
});

test('a position shows what was on offer, in the order that the seed gave it', async () => {
  const positions = await positionsOf(transcript);
  for (const turn of review.turns) {
    const driver = new CallDriver(rules);
    driver.state = replay(rules, transcript, turn.turn);
    const lines = positions.optionsAt(turn).filter(({ choice }) => choice.line !== null);
    expect(lines.map(({ choice }) => choice.line)).toEqual(driver.onOffer);
    expect(lines.map(({ key }) => key)).toEqual(driver.onOffer.map((_, i) => String(i + 1)));
    expect(positions.optionsAt(turn).at(-1)?.key).toBe('0');
    // What was said then brings what came then.
    const again = positions.play(turn, turn.chosen);
    expect(again.events).toEqual(
      transcript.events.slice(turn.event, turn.event + again.events.length),
    );
    expect(again.change).toEqual(turn.change);
  }
});

test('in timed play one can also cut in', async () => {
  const driver = new CallDriver(rules, { seed: 3, language: 'en', mode: 'exam', timeStretch: 1 });
  while (!driver.state.position.persona.ending) driver.say(driver.onOffer[0] as string);
  const timed = driver.state.transcript;
  const positions = await positionsOf(timed);
  const [turn] = reviewCall(solution, timed).turns;
  if (!turn) throw new Error('nothing was said');
  const last = positions.optionsAt(turn).at(-1);
  expect(last?.key).toBe('i');
  expect(last && positions.play(turn, last.choice).replies.length).toBeGreaterThan(0);
});

async function showExercise() {
  const positions = await positionsOf(transcript);
  const turn = exercises.turns[0] as (typeof exercises.turns)[number];
  const onDone = vi.fn<(result: unknown) => void>();
  await renderScreen(
    <Exercise {...shared} {...{ turn, positions, onDone }} place="1 of 2" isLast={false} />,
  );
  const options = positions.optionsAt(turn);
  const wrong = options.filter(({ choice }) => choice.loss > accepted);
  const right = options.find(({ choice }) => choice.loss <= accepted);
  return { turn, positions, onDone, wrong, right, user: userEvent.setup() };
}

test('a wrong line says so and lets one try again; the right one is answered', async () => {
  const { turn, positions, onDone, wrong, right, user } = await showExercise();
  const status = screen.getByRole('status');
  const other = wrong.find(({ choice }) => choice !== turn.chosen);
  await user.keyboard(other?.key ?? '');
  expect(status).toHaveTextContent(/That costs \d+ too/);
  expect(screen.queryByRole('button', { name: 'Next one' })).toBeNull();
  await user.keyboard(right?.key ?? '');
  expect(status).toHaveTextContent(/^★ Found/);
  const [reply] = right ? positions.play(turn, right.choice).replies : [];
  expect(status).toHaveTextContent(reply?.words ?? 'nothing');
  const next = screen.getByRole('button', { name: 'Next one' });
  expect(next).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onDone.mock.calls).toEqual([[{ tries: 2 }]]);
});

test('what was said on the call is told apart, and the answer can be asked for', async () => {
  const { turn, onDone, wrong, user } = await showExercise();
  const said = wrong.find(({ choice }) => choice === turn.chosen);
  await user.keyboard(said?.key ?? '');
  expect(screen.getByRole('status')).toHaveTextContent(/That is what you said; it cost/);
  await user.click(screen.getByRole('button', { name: 'Show me' }));
  expect(screen.getByRole('status')).toHaveTextContent('This is the best line.');
  await user.click(screen.getByRole('button', { name: 'Next one' }));
  expect(onDone.mock.calls).toEqual([['shown']]);
});

test('goes through all mistakes and sums them up', async () => {
  const onBack = vi.fn<() => void>();
  await renderScreen(<Learn {...shared} onBack={onBack} />);
  const user = userEvent.setup();
  for (const _ of exercises.turns) {
    await user.click(await screen.findByRole('button', { name: 'Show me' }));
    await user.click(screen.getByRole('button', { name: /Next one|See how it went/ }));
  }
  const sum = screen.getByRole('status');
  expect(sum).toHaveTextContent(`0 of ${exercises.turns.length} found at the first try`);
  expect(within(sum).getAllByText(/looked it up/)).toHaveLength(exercises.turns.length);
  await user.click(screen.getByRole('button', { name: 'Once more' }));
  expect(await screen.findByRole('button', { name: 'Show me' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Back to the review' }));
  expect(onBack).toHaveBeenCalledOnce();
});

test('the best call is a whole call and scores; before its first turn it is as played', () => {
  const best = bestCallFrom(transcript, review, 1);
  expect(best.events.at(-1)?.type).toBe('callEnded');
  expect(scoreCall(best).total).toBeGreaterThanOrEqual(75);
  const from = bestCallFrom(transcript, review, 2);
  const second = review.turns[1]?.event ?? 0;
  expect(from.events.slice(0, second)).toEqual(transcript.events.slice(0, second));
  expect(from.events[second]).toMatchObject({ type: 'repActed', turn: 2 });
});

test('the best call plays by itself, stops, steps both ways, and shows its end and score', async () => {
  const best = bestCallFrom(transcript, review, 1);
  await renderScreen(<WatchBest {...shared} fromTurn={1} onBack={() => undefined} />);
  const log = screen.getByRole('log');
  const said = () => within(log).getAllByRole('listitem').length;
  expect(said()).toBe(1);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(said()).toBe(3);
  expect(log).toHaveTextContent(/likeliest answer: \d+ of 20 times|the only answer/);
  await user.keyboard('{ArrowLeft}');
  expect(said()).toBe(2);
  await user.click(screen.getByRole('button', { name: 'To the end' }));
  expect(screen.getByRole('status')).toHaveTextContent(
    `The scorecard gives it ${scoreCall(best).total}`,
  );
  vi.useFakeTimers();
  act(() => screen.getByRole('button', { name: 'From the start' }).click());
  expect(said()).toBe(1);
  for (let bubble = 0; bubble < 2; bubble++) {
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
  }
  expect(said()).toBeGreaterThan(1);
});

test('the statechart follows the turn, and says in words what moved', async () => {
  const { container } = await showChart(1);
  const now = [...container.querySelectorAll('[aria-current="true"]')].map((one) =>
    one.closest('[data-path]')?.getAttribute('data-path'),
  );
  const after = review.turns[0]?.change.to ?? [];
  for (const path of after) expect(now).toContain(path);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^a trouble has shown/ }));
  expect(
    screen.getByRole('heading', {
      name: 'Where “How far the need has come: a trouble has shown” can lead',
    }),
  ).toBeVisible();
  const ways = screen.getAllByText(/wants it solved/).map((one) => one.parentElement?.textContent);
  expect(ways.some((way) => way?.includes('→ wants it solved'))).toBe(true);
});

async function showChart(selected: number) {
  const onStep = vi.fn<(turn: number) => void>();
  await renderScreen(<Statechart {...shared} selected={selected} onStep={onStep} />);
  await screen.findByRole('group', { name: messages.chart.title });
  return { container: document.body, onStep };
}

test.each([
  ['otherVersion', 'Play the new version', '#/brief/dock-queue'],
  ['otherScenario', 'Choose a customer', '#/'],
] as const)('a problem says what it is and leads on: %s', async (problem, name, href) => {
  await renderScreen(
    <NoReview
      problem={problem}
      scenario="dock-queue"
      onRetry={() => undefined}
      onScorecard={() => undefined}
    />,
  );
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
});

test('an error that cost little says why it did', async () => {
  const chosen = {
    line: 'x',
    moves: ['featureDump'],
    words: 'x',
    value: 3,
    loss: 1,
  } as const;
  await renderScreen(<Reasons chosen={chosen} best={null} before={4} words={words} />);
  expect(screen.getByText(/little was left to lose: the prospects were down to 4/)).toBeVisible();
});

test('a sound line that cost much says that it came at the wrong moment', async () => {
  const chosen = { line: 'x', moves: ['askMeeting'], words: 'x', value: 3, loss: 40 } as const;
  await renderScreen(<Reasons chosen={chosen} best={null} before={43} words={words} />);
  expect(screen.getByText(/it came at the wrong moment/)).toBeVisible();
});

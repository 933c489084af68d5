import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { buildGraph } from '../../../../src/analysis/graph/callGraph.ts';
import { decisiveIn } from '../../../../src/analysis/review/decisive.ts';
import { reviewCall } from '../../../../src/analysis/review/review.ts';
import type { Reviewed } from '../../../../src/analysis/review/reviewer.ts';
import { solve } from '../../../../src/analysis/solver/solve.ts';
import { loadWords } from '../../../../src/core/words/load.ts';
import { CallReview } from '../../../../src/ui/screens/debrief/review/CallReview.tsx';
import { inPoints, withSign } from '../../../../src/ui/components/verdict/figures.ts';
import { review as messages } from '../../../../src/i18n/messages/en/review.ts';
import { CallDriver } from '../../../core/support/callDriver.ts';
import { tinyRules } from '../../../core/support/rules.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { TabsOf } from './TabsOf.tsx';

Element.prototype.scrollIntoView = vi.fn<() => void>();
vi.stubGlobal('matchMedia', () => ({ matches: false }));

const words = await loadWords('en');
const rules = tinyRules();
const solution = solve(buildGraph(rules));

/** The last line on offer at every turn. */
function played() {
  const driver = new CallDriver(rules, { seed: 5, language: 'en', mode: 'practice' });
  while (!driver.state.position.persona.ending) driver.say(driver.onOffer.at(-1) ?? '');
  return driver.state.transcript;
}

async function show({ underWay = false } = {}) {
  const transcript = played();
  const review = reviewCall(solution, transcript);
  const onRewind = vi.fn((_turn: number) => Promise.resolve());
  await renderScreen(
    <CallReview
      {...{ transcript, review, words, onRewind }}
      look="dispatcher"
      isUnderWay={() => underWay}
    />,
  );
  return { review, transcript, onRewind, user: userEvent.setup() };
}

test('every turn has its verdict in a word, and the selected one is unfolded', async () => {
  const { review, transcript } = await show();
  const open = screen.getAllByRole('button', { expanded: true });
  expect(open).toHaveLength(1);
  const { turn: decided } = decisiveIn(review, transcript);
  expect(open[0]).toHaveTextContent(`Turn ${decided?.turn ?? 1}`);
  for (const { turn, verdict, chosen } of review.turns) {
    const head = screen.getByRole('button', { name: new RegExp(`^Turn ${turn} `) });
    expect(head).toHaveTextContent(messages.verdicts[verdict]);
    expect(head).toHaveTextContent(chosen.words);
  }
});

test('the graph is a slider that walks the turns', async () => {
  const { review, user } = await show();
  const graph = screen.getByRole('slider', { name: messages.graph });
  graph.focus();
  await user.keyboard('{Home}');
  expect(graph).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Turn 1, /));
  await user.keyboard('{ArrowLeft}');
  expect(graph).toHaveAttribute('aria-valuenow', '1');
  await user.keyboard('{End}');
  expect(graph).toHaveAttribute('aria-valuenow', String(review.turns.length));
});

test('arrow keys go from turn to turn in the talk', async () => {
  const { user } = await show();
  const first = screen.getByRole('button', { name: /^Turn 1 / });
  await user.click(first);
  await user.keyboard('{ArrowDown}');
  const second = screen.getByRole('button', { name: /^Turn 2 / });
  expect(second).toHaveFocus();
  expect(second).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(first).toHaveFocus();
});

test('all the choices stand with their worth; cutting in only where it was possible', async () => {
  const { review, user } = await show();
  await user.click(screen.getByRole('button', { name: /^Turn 1 / }));
  const table = screen.getByRole('table', { name: 'What you could have said' });
  const { choices, chosen } = review.turns[0] as (typeof review.turns)[number];
  const shown = choices.filter(({ moves }) => !moves.includes('interrupt'));
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(shown.length);
  shown.forEach((choice, i) => {
    expect(rows[i]).toHaveTextContent(inPoints(choice.value));
    if (choice === chosen) expect(rows[i]).toHaveTextContent('your choice');
  });
});

test('rewinds to the selected turn', async () => {
  const { user, onRewind } = await show();
  await user.click(screen.getByRole('button', { name: /^Turn 2 / }));
  await user.click(screen.getByRole('button', { name: 'Rewind here' }));
  expect(onRewind.mock.calls).toEqual([[2]]);
});

test('asks before it puts another call aside', async () => {
  const { user, onRewind } = await show({ underWay: true });
  await user.click(screen.getByRole('button', { name: 'Rewind here' }));
  expect(onRewind).not.toHaveBeenCalled();
  expect(screen.getByText(/is under way/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Put it aside and rewind' }));
  expect(onRewind).toHaveBeenCalledOnce();
});

test('a review that fails says so in a sentence, keeps the scorecard, and can be asked for again', async () => {
  const transcript = played();
  const review = reviewCall(solution, transcript);
  const ask = vi
    .fn((): Promise<Reviewed> => Promise.resolve({ review }))
    .mockResolvedValueOnce({ problem: 'failed' });
  location.hash = '#/debrief';
  await renderScreen(
    <TabsOf transcript={transcript} words={words}>
      <p>The scorecard</p>
    </TabsOf>,
    { reviewer: { review: ask, dispose: () => undefined } },
  );
  const user = userEvent.setup();
  expect(await screen.findByText('The scorecard')).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Review' }));
  expect(await screen.findByText(/could not be worked out/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: messages.title })).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Review' }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('The scorecard')).toBeVisible();
  expect(ask).toHaveBeenCalledTimes(2);
});

test.each([
  [12.44, '12', '+12'],
  [61, '61', '+61'],
  [0.04, '0', '0'],
  [-0.04, '0', '0'],
  [-3.25, '−3', '−3'],
])('%d points are written %s', (points, plain, signed) => {
  expect(inPoints(points)).toBe(plain);
  expect(withSign(points)).toBe(signed);
});

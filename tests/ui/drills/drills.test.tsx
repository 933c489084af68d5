import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Deck } from '../../../src/analysis/drills/deck.ts';
import { verdictOf } from '../../../src/analysis/review/review.ts';
import { openDrill, type DrillChoice } from '../../../src/analysis/drills/playDrill.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { offers } from '../../../src/core/call/offers.ts';
import { startCall } from '../../../src/core/call/step.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { drillsOf } from '../../../src/progress/drills/drillStore.ts';
import { drills as messages } from '../../../src/i18n/messages/en/drills.ts';
import { review } from '../../../src/i18n/messages/en/review.ts';
import { Answer, type Odds } from '../../../src/ui/screens/drills/Answer.tsx';
import { DrillDay } from '../../../src/ui/screens/drills/DrillDay.tsx';
import { dealt, type Day } from '../../../src/ui/screens/drills/loadDay.ts';
import { dayOf } from '../../../src/progress/drills/days.ts';
import { usePorts } from '../../../src/ui/ports.tsx';
import { tinyRules } from '../../core/support/rules.ts';
import { renderScreen } from '../support/renderScreen.tsx';

Element.prototype.scrollIntoView = vi.fn<() => void>();
beforeEach(() => vi.stubGlobal('scrollTo', vi.fn<() => void>()));

const today = new Date();
const words = await loadWords('en');
const rules: CallRules = tinyRules();
const { lines } = offers(
  rules,
  startCall(rules, { seed: 1, language: 'en', mode: 'practice' }).position,
);

/** The tiny call's first moment as two drills: its first line is right, all else costs dearly. */
const deckOf = (hash: string): Deck => ({
  scenario: rules.scenario.id,
  hash,
  persona: rules.persona.id,
  worth: 50,
  families: (['problemQuestion', 'confirmYes'] as const).map((move, i) => ({
    skill: i === 0 ? 'questions' : 'closing',
    move,
    drills: [
      { seed: 5 + i, said: [], value: 61, losses: [0, ...lines.map(() => 20)], rating: 1450 },
    ],
  })),
});

const onMore = vi.fn<() => void>();

function Begun({ deck, day }: { deck: Deck; day: Day }) {
  const { progress } = usePorts();
  drillsOf(progress).getState().begin([deck], today);
  return <DrillDay day={day} language="en" onMore={onMore} />;
}

async function show(hash = rules.scenario.hash, kept = {}) {
  const deck = deckOf(hash);
  const day: Day = {
    words,
    drills: dealt([deck]),
    calls: new Map([[rules.scenario.id, rules]]),
  };
  const progress = await renderScreen(<Begun deck={deck} day={day} />, { kept });
  return { deck, record: () => drillsOf(progress).getState().record, user: userEvent.setup() };
}

/** The key of a line in the order on screen. */
const keyOf = (deck: Deck, family: number, right: boolean) => {
  const drill = deck.families[family]!.drills[0]!;
  const { choices } = openDrill(rules, deck, drill, 'en');
  return String(choices.findIndex(({ loss }) => (loss === 0) === right) + 1);
};

test('a drill is answered by key, explained, and gone on with by Enter', async () => {
  const { deck, record, user } = await show();
  expect(screen.getByRole('heading', { name: 'Drill 1 of 2' })).toBeVisible();
  expect(screen.getAllByRole('button')).toHaveLength(lines.length + 1);
  await user.keyboard(keyOf(deck, 0, true));
  expect(
    screen.getByRole('heading', { name: `${review.verdicts.best} ${messages.right}` }),
  ).toHaveFocus();
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  const costs = screen.getByRole('table', { name: 'What each would cost' });
  expect(within(costs).getAllByRole('row')).toHaveLength(lines.length + 2);
  expect(within(costs).getByRole('row', { name: /your choice nothing/ })).toBeVisible();
  expect(screen.queryByText('This would have kept the call')).toBeNull();
  // A second key changes nothing.
  await user.keyboard(keyOf(deck, 0, false));
  expect(record().set!.items.map(({ loss }) => loss)).toEqual([0, null]);

  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'Drill 2 of 2' })).toHaveFocus();
  await user.keyboard('0');
  expect(screen.getByRole('heading', { name: new RegExp(review.verdicts.blunder) })).toBeVisible();
  expect(screen.getByText('This would have kept the call')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'See today’s result' }));
  expect(screen.getByRole('heading', { name: 'Done for today' })).toHaveFocus();
  expect(screen.getByText('1 of 2 right')).toBeVisible();
  expect(screen.getByText('1 day in a row')).toBeVisible();
  expect(screen.getByText(/The first of these is back tomorrow/)).toBeVisible();
  const skills = screen.getByRole('table', { name: 'Your skills' });
  expect(within(skills).getByRole('row', { name: /^Questions strong/ })).toBeVisible();
  expect(within(skills).getByRole('row', { name: 'Price not tried yet' })).toBeVisible();
  expect(record().days).toEqual([{ day: dayOf(today), done: 2, right: 1 }]);
});

test('9.20 after the set: today’s wrong one once more, which counts for nothing, and another set', async () => {
  const { deck, record, user } = await show();
  for (const key of [keyOf(deck, 0, true), '{Enter}', '0', '{Enter}']) await user.keyboard(key);
  const before = record();
  await user.click(screen.getByRole('button', { name: 'The wrong one again' }));
  expect(screen.getByRole('heading', { name: /^Once more: 1 of 1/ })).toHaveFocus();
  await user.keyboard(keyOf(deck, 1, true));
  expect(
    screen.getByRole('heading', { name: `${review.verdicts.best} ${messages.right}` }),
  ).toBeVisible();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'Done for today' })).toHaveFocus();
  expect(record()).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Another set' }));
  expect(onMore).toHaveBeenCalledOnce();
});

describe('an answer', () => {
  const drill = deckOf(rules.scenario.hash).families[0]!.drills[0]!;
  const { choices, best } = openDrill(rules, deckOf(rules.scenario.hash), drill, 'en');
  const wrong = choices.find((choice) => choice !== best)!;
  const shown = (given: { chosen: DrillChoice; odds: Odds; lastTurn?: boolean }) =>
    renderScreen(
      <Answer
        {...{ choices, best, words, lastTurn: false, ...given }}
        heard={{ turn: 3, event: 4, open: 'asks', opened: 3, met: given.chosen === best }}
        said={[]}
        value={61}
        skill="questions"
        isLast={false}
        name="Nan"
        language="en"
        onNext={() => undefined}
      />,
    );

  test('that was wrong and brought a yes is never called dear, and says the odds', async () => {
    await shown({ chosen: wrong, odds: { well: true, chosen: 8, best: 18 } });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(messages.worked);
    expect(screen.getByRole('heading', { level: 3 })).not.toHaveTextContent(
      review.verdicts[verdictOf(wrong.loss)],
    );
    expect(screen.getByText(messages.odds(8, 18))).toBeVisible();
    const { opened } = review;
    const said = screen.getByText(opened.asks).parentElement!;
    expect(said).toHaveTextContent(`${opened.asks} ${opened.missed.asks}`);
  });

  test('that was right and brought nothing is the dice', async () => {
    await shown({ chosen: best, odds: { well: false, chosen: 16, best: 16 } });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(messages.right);
    expect(screen.getByText(messages.unlucky(16))).toBeVisible();
  });

  test('on the last turn says that it was the last', async () => {
    const odds = { well: false, chosen: 2, best: 20 };
    await shown({ chosen: wrong, odds, lastTurn: true });
    expect(screen.getByText(new RegExp(messages.lastTurn))).toBeVisible();
  });
});

test('leaving in the middle keeps the place', async () => {
  const first = await show();
  await first.user.keyboard(keyOf(first.deck, 0, false));
  const kept = { drills: first.record() };
  document.body.replaceChildren();
  await show(rules.scenario.hash, kept);
  expect(screen.getByRole('heading', { name: 'Drill 2 of 2' })).toBeVisible();
  expect(screen.getByText('Drill 1: wrong')).toBeInTheDocument();
});

test('drills worked out on another content say so, and what to do', async () => {
  await show('f'.repeat(16));
  expect(screen.getByRole('alert')).toHaveTextContent('no longer fits its customer');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
});

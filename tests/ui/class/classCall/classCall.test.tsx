import { readFile } from 'node:fs/promises';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwn } from '../../../../src/catalogue/own/readOwn.ts';
import { solve, type Solution } from '../../../../src/analysis/solver/solve.ts';
import type { ClassCall } from '../../../../src/protocol/room/activities.ts';
import type { Classroom } from '../../../../src/room/classroom.ts';
import type { CallOperation } from '../../../../src/server/decide/decide.ts';
import { decideCall } from '../../../../src/server/calls/decideCalls.ts';
import { createCallPlayer } from '../../../../src/server/calls/playedCall.ts';
import { walkedCall } from '../../../core/support/solved.ts';
import { noServer } from '../../../room/fakeClassroom.ts';
import { fakeClass, projector, trainer, type FakeClass } from '../../../room/fakeRoom.ts';
import { bookOf } from '../../../server/calls/callRoom.ts';
import { renderPart } from '../support.tsx';

let solution: Solution;
beforeAll(() => {
  solution = solve(walkedCall('dock-queue'));
});

/** A class of three that calls together. */
async function calling(weighs = true, solved = solution) {
  const { id, hash } = solved.graph.rules.scenario;
  const whole = bookOf(solved);
  const book = weighs ? whole : { ...whole, weigh: () => Promise.reject(new Error('too much')) };
  const table = { room: 'r', book, player: createCallPlayer() };
  const fake = await fakeClass('en', (state, who, operation) =>
    decideCall(state, who, operation as CallOperation, table),
  );
  const seats = [await fake.sit('Ann'), await fake.sit('Bob'), await fake.sit('Cem')];
  await fake.act(trainer, {
    type: 'beginActivity',
    plan: { kind: 'class', scenario: { id, hash }, language: 'en' },
  });
  return { fake, seats };
}

/** The same as a trainer's own. */
function own(): Solution {
  const { rules } = solution.graph;
  const scenario = asOwn(rules.scenario);
  return { ...solution, graph: { ...solution.graph, rules: { ...rules, scenario } } };
}

const callIn = (fake: FakeClass) => fake.state().activities.at(-1) as ClassCall;
const placeIn = (fake: FakeClass) => {
  const { activity, turn, branch } = callIn(fake);
  return { activity, turn, branch };
};

/** The class after the pick-up, as all have voted: two for the first line, one for the second. */
async function voted(weighs?: boolean) {
  const { fake, seats } = await calling(weighs);
  const { activity } = callIn(fake);
  await fake.act(trainer, { type: 'pickUp', activity });
  const [first, second] = callIn(fake).offers;
  for (const [i, seat] of seats.entries()) {
    const line = (i < 2 ? first : second)!.line;
    const choice = { type: 'say', line } as const;
    await fake.act({ role: 'seat', seat }, { type: 'castVote', ...placeIn(fake), choice });
  }
  return { fake, seats, first: first!, second: second! };
}

const cardOf = (words: string) => screen.findByRole('button', { name: new RegExp(escaped(words)) });
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('on a seat', () => {
  it('shows who is called before the pick-up, and what the call is for', async () => {
    const { fake, seats } = await calling();
    const [ann] = seats;
    await renderPart(fake.roomOf({ role: 'seat', seat: ann! }), 'seat');
    const { scenario } = solution.graph.rules;
    const name = scenario.customers[0].name.en;
    expect(
      await screen.findByRole('heading', { name: new RegExp(escaped(name)) }),
    ).toBeInTheDocument();
    expect(screen.getByText(scenario.brief.goal.en)).toBeInTheDocument();
  });

  it('shows a trainer’s own customer by name, face and brief once the room’s text is here', async () => {
    const { fake, seats } = await calling(true, own());
    const [ann] = seats;
    let arrive = (_text: string) => {};
    const text = new Promise<string>((resolve) => (arrive = resolve));
    const server: Classroom = {
      ...noServer,
      scenarioText: async () => ({ ok: true, value: await text }),
    };
    const room = fake.roomOf({ role: 'seat', seat: ann! });
    await renderPart(room, 'seat', 'en', undefined, server);
    await screen.findByRole('heading', { name: /The customer/ });
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    arrive(await readFile('scenarios/calls/dock-queue.yaml', 'utf8'));
    const { customers, brief } = solution.graph.rules.scenario;
    const name = customers[0].name.en;
    await screen.findByRole('heading', { name: new RegExp(escaped(name)) });
    expect(screen.getByRole('img', { name: new RegExp(escaped(name)) })).toBeInTheDocument();
    expect(screen.getByText(brief.goal.en)).toBeInTheDocument();
  });

  it('votes by one press, shows whose it is, and lets one change it until the vote is closed', async () => {
    const { fake, seats } = await calling();
    const [ann] = seats;
    const { activity } = callIn(fake);
    await fake.act(trainer, { type: 'pickUp', activity });
    await renderPart(fake.roomOf({ role: 'seat', seat: ann! }), 'seat');
    const [first, second] = callIn(fake).offers;
    await userEvent.click(await cardOf(first!.words));
    expect(await screen.findByRole('button', { pressed: true })).toHaveTextContent(first!.words);
    await userEvent.click(await cardOf(second!.words));
    await screen.findByText(/Your vote is in/);
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent(second!.words);
    expect(callIn(fake).votes).toEqual([
      { seat: ann, choice: { type: 'say', line: second!.line } },
    ]);
    expect(screen.getByText('1 of 3 have voted')).toBeInTheDocument();
  });

  it('votes with the digit on the card, and with 0 for saying nothing', async () => {
    const { fake, seats } = await calling();
    const [ann] = seats;
    await fake.act(trainer, { type: 'pickUp', activity: callIn(fake).activity });
    await renderPart(fake.roomOf({ role: 'seat', seat: ann! }), 'seat');
    await cardOf(callIn(fake).offers[1]!.words);
    await userEvent.keyboard('2');
    await screen.findByText(/Your vote is in/);
    expect(callIn(fake).votes[0]?.choice).toEqual({
      type: 'say',
      line: callIn(fake).offers[1]!.line,
    });
    await userEvent.keyboard('0');
    await screen.findByText(/Your vote is in/);
    expect(callIn(fake).votes[0]?.choice).toEqual({ type: 'letThemTalk' });
  });

  it('keeps a vote that is cast while the connection is gone, and shows it as on its way', async () => {
    const { fake, seats } = await calling();
    const [ann] = seats;
    await fake.act(trainer, { type: 'pickUp', activity: callIn(fake).activity });
    const room = fake.roomOf({ role: 'seat', seat: ann! });
    await renderPart(room, 'seat');
    const { words } = callIn(fake).offers[0]!;
    const card = await cardOf(words);
    act(() => room.setLink('away'));
    await userEvent.click(card);
    expect(screen.getByText('On its way…')).toBeInTheDocument();
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent(words);
    act(() => room.setLink('live'));
    await screen.findByText(/Your vote is in/);
    expect(callIn(fake).votes).toHaveLength(1);
  });

  it('says nothing of the others’ votes while the vote is open', async () => {
    const { fake } = await voted();
    const late = await fake.sit('Dan');
    await renderPart(fake.roomOf({ role: 'seat', seat: late }), 'seat');
    expect(await screen.findByText('3 of 4 have voted')).toBeInTheDocument();
    expect(screen.queryByText(/\d votes?$/)).toBeNull();
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });
});

describe('once the vote is closed', () => {
  it('quotes what decides it with what it leaves open, then each line with votes and cost', async () => {
    const { fake, seats, first, second } = await voted();
    await fake.act(trainer, { type: 'closeVote', ...placeIn(fake) });
    await renderPart(fake.roomOf({ role: 'seat', seat: seats[2]! }), 'seat');
    const decides = (await screen.findByText('What decides it')).closest('section')!;
    const spoke = callIn(fake).said.findLast(({ type }) => type === 'customerSpoke');
    expect(decides).toHaveTextContent(spoke && 'words' in spoke ? spoke.words : '');
    expect(decides).toHaveTextContent(/They have only just picked up/);

    const row = (words: string) => screen.getByText(words).closest('li')!;
    expect(row(first.words)).toHaveTextContent('2 votes');
    expect(row(first.words)).toHaveTextContent('Most votes');
    expect(row(second.words)).toHaveTextContent('1 vote');
    expect(row(second.words)).toHaveTextContent('Your vote');

    const { vote, offers } = callIn(fake);
    const best = offers.find(({ line }) => vote?.best?.type === 'say' && vote.best.line === line)!;
    expect(row(best.words)).toHaveTextContent('★ The best line');
    expect(row(best.words)).toHaveTextContent('costs nothing');
    expect(screen.getAllByText('★ The best line')).toHaveLength(1);
    for (const { line, words } of offers) {
      const worth = vote!.worths.find(({ choice }) => 'line' in choice && choice.line === line)!;
      const points = Math.round(worth.loss);
      expect(row(words)).toHaveTextContent(points === 0 ? /costs nothing/ : `costs ${points} p`);
    }
  });

  it('says so where the call could not be worked out, and offers no best line', async () => {
    const { fake } = await voted(false);
    await fake.act(trainer, { type: 'closeVote', ...placeIn(fake) });
    await renderPart(fake.roomOf(trainer), 'desk');
    expect(await screen.findByText(/couldn’t be worked out in time/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Say the best/ })).toBeNull();
    expect(screen.queryByText(/costs/)).toBeNull();
  });
});

describe('at the desk', () => {
  it('dials, closes the vote, takes the majority’s line, and goes back to try another', async () => {
    const { fake, seats } = await calling();
    await renderPart(fake.roomOf(trainer), 'desk');
    await userEvent.click(await screen.findByRole('button', { name: 'Dial' }));
    const close = await screen.findByRole('button', { name: /Close the vote/ });
    expect(close).toBeDisabled();
    const [first] = callIn(fake).offers;
    const choice = { type: 'say', line: first!.line } as const;
    await act(() =>
      fake.act({ role: 'seat', seat: seats[0]! }, { type: 'castVote', ...placeIn(fake), choice }),
    );
    expect(screen.getByText('1 of 3 have voted')).toBeInTheDocument();
    await userEvent.keyboard('c');
    await screen.findByRole('button', { name: /Say what most chose/ });
    expect(screen.getByRole('heading', { name: 'The votes' })).toBeInTheDocument();
    await userEvent.keyboard('m');
    const way = await screen.findByRole('button', { name: 'Back to before turn 1' });
    expect(callIn(fake).path).toMatchObject([{ turn: 1, choice, how: 'majority' }]);
    expect(way.closest('li')).toHaveTextContent(first!.words);
    expect(way.closest('li')).toHaveTextContent('1 of 1 voted for it');
    await userEvent.click(way);
    await screen.findByText('Nothing has been said yet.');
    expect(callIn(fake)).toMatchObject({ branch: 1, turn: 1, path: [] });
  });

  it('takes the best line, or any by its button', async () => {
    const { fake, second } = await voted();
    await fake.act(trainer, { type: 'closeVote', ...placeIn(fake) });
    await renderPart(fake.roomOf(trainer), 'desk');
    await screen.findByRole('button', { name: /Say the best/ });
    await userEvent.click(screen.getByRole('button', { name: `Say this one: ${second.words}` }));
    await screen.findByRole('button', { name: 'Back to before turn 1' });
    expect(callIn(fake).path[0]).toMatchObject({ how: 'any', choice: { line: second.line } });
    await fake.act(
      { role: 'seat', seat: fake.state().seats[0]!.seat },
      { type: 'castVote', ...placeIn(fake), choice: { type: 'letThemTalk' } },
    );
    await userEvent.keyboard('c');
    await screen.findByRole('button', { name: /Say the best/ });
    const { best } = callIn(fake).vote!;
    await userEvent.keyboard('b');
    await screen.findByRole('button', { name: 'Back to before turn 2' });
    expect(callIn(fake).path[1]).toMatchObject({ how: 'best', choice: best });
  });

  it('gives the focus to what stands there now, when its button is gone', async () => {
    const { fake } = await voted();
    await renderPart(fake.roomOf(trainer), 'desk');
    await userEvent.click(await screen.findByRole('button', { name: /Close the vote/ }));
    const heading = await screen.findByRole('heading', { name: 'The votes' });
    expect(heading).toHaveFocus();
  });
});

describe('on the wall', () => {
  it('has lines by number and how many have voted, and no vote of anybody', async () => {
    const { fake, first } = await voted();
    await renderPart(fake.roomOf(projector), 'wall');
    const line = (await screen.findByText(first.words)).closest('li')!;
    expect(line).not.toHaveTextContent(/vote/);
    expect(screen.getByText('3 of 3 have voted')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    await act(() => fake.act(trainer, { type: 'closeVote', ...placeIn(fake) }));
    const row = (await screen.findByText(first.words)).closest('li')!;
    expect(within(row).getByText('2 votes')).toBeInTheDocument();
  });

  it('says how the call ended, with the way that led there', async () => {
    const { fake, first } = await voted();
    const say = { type: 'say', line: first.line } as const;
    await fake.act(trainer, { type: 'takeLine', ...placeIn(fake), how: 'any', choice: say });
    const hangUp = { type: 'hangUp' } as const;
    await fake.act(trainer, { type: 'takeLine', ...placeIn(fake), how: 'any', choice: hangUp });
    await renderPart(fake.roomOf(projector), 'wall');
    expect(await screen.findByRole('heading', { name: 'The call is over' })).toBeInTheDocument();
    expect(screen.getByText('You hung up')).toBeInTheDocument();
    expect(screen.getByText('Turn 1').closest('li')).toHaveTextContent(first.words);
  });
});

it('speaks Chinese', async () => {
  const { fake, seats } = await voted();
  await fake.act(trainer, { type: 'closeVote', ...placeIn(fake) });
  await renderPart(fake.roomOf({ role: 'seat', seat: seats[0]! }), 'seat', 'zh');
  expect(await screen.findByText('★ 最好的一句')).toBeInTheDocument();
  expect(screen.getByText('2 票')).toBeInTheDocument();
});

import { describe, expect, it } from 'vitest';
import { bestEvent } from '../../../src/analysis/play/simulate.ts';
import { linesOnOffer, startCall, step } from '../../../src/core/call/step.ts';
import type { ClassChoice } from '../../../src/protocol/callChoice.ts';
import type { ClassCall, EveryoneCalls } from '../../../src/protocol/room/activities.ts';
import { applyAll } from '../../../src/protocol/room/apply.ts';
import { activityOf } from '../../../src/protocol/room/state.ts';
import { solvedCall } from '../../core/support/solved.ts';
import { projector, seat, trainer } from '../../support/room/testRoom.ts';
import { bookOf, callRoom } from './callRoom.ts';

const solution = solvedCall('dock-queue');
const { rules } = solution.graph;
const { id, hash } = rules.scenario;
const scenario = { id, hash };
const book = bookOf(solution);
const [ann, bob] = [seat('ann'), seat('bob')];

describe('everyone calls', () => {
  const plan = { kind: 'everyone', scenario, mode: 'practice', timeStretch: null } as const;
  const begun = () => callRoom(plan, ['ann', 'bob'], book);

  it('stands with the server as it stands with the phone that runs the same step', async () => {
    const { room, activity, does } = begun();
    const { seed } = await does(ann, { type: 'beginCall', activity, language: 'zh' }, 'callBegun');
    if (seed === null) throw new Error('one plays with dice');
    let phone = startCall(rules, { seed, language: 'zh', mode: 'practice' });
    let turn = 0;
    while (!phone.position.persona.ending) {
      turn++;
      const choice = bestEvent(solution, phone);
      phone = step(rules, phone, choice);
      const chosen = await does(ann, { type: 'chooseLine', activity, turn, choice }, 'lineChosen');
      const { stage, patience, ending } = phone.position.persona;
      expect(chosen).toMatchObject({ stage, patience, ending });
    }
    const call = (activityOf(room.state(), activity) as EveryoneCalls).calls[0];
    expect(call?.ending).toBe(phone.position.persona.ending);
    expect(call?.choices).toHaveLength(turn);
  });

  it('has the same dice for all, whoever begins when', async () => {
    const { activity, does } = begun();
    const one = await does(ann, { type: 'beginCall', activity, language: 'zh' }, 'callBegun');
    const other = await does(bob, { type: 'beginCall', activity, language: 'en' }, 'callBegun');
    expect(other.seed).toBe(one.seed);
  });

  it('refuses what is not on offer, not their turn, not begun, begun twice', async () => {
    const { activity, ask, does } = begun();
    const say = { type: 'say', line: 'no-such-line' } as const;
    const wait = { type: 'letThemTalk' } as const;
    const choose = (turn: number, choice: ClassChoice) =>
      ask(ann, { type: 'chooseLine', activity, turn, choice });
    expect(await choose(1, wait)).toEqual({ refusal: { code: 'callNotBegun' } });
    const begin = { type: 'beginCall', activity, language: 'en' } as const;
    await does(ann, begin, 'callBegun');
    expect(await ask(ann, begin)).toEqual({ refusal: { code: 'callBegunAlready' } });
    expect(await choose(1, say)).toEqual({ refusal: { code: 'notOnOffer' } });
    expect(await choose(2, wait)).toEqual({ refusal: { code: 'otherTurn', turn: 1 } });
    expect(await choose(1, wait)).toMatchObject({ event: { type: 'lineChosen' } });
    expect(await choose(2, { type: 'hangUp' })).toMatchObject({ event: { ending: 'repHungUp' } });
    expect(await choose(3, wait)).toEqual({ refusal: { code: 'callOver' } });
    // Bob's call is Bob's: Ann's key says whose choice it is.
    expect(await ask(bob, { type: 'chooseLine', activity, turn: 1, choice: wait })).toEqual({
      refusal: { code: 'callNotBegun' },
    });
  });

  it('plays on what was chosen before the end, and none of another content', async () => {
    const { room, activity, does, ask } = begun();
    await does(ann, { type: 'beginCall', activity, language: 'en' }, 'callBegun');
    room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
    const wait = { type: 'letThemTalk' } as const;
    expect(await ask(ann, { type: 'chooseLine', activity, turn: 1, choice: wait })).toMatchObject({
      event: { type: 'lineChosen' },
    });
    const other = { ...plan, scenario: { id, hash: '0'.repeat(16) } };
    const gone = callRoom(other, ['ann'], book);
    const begin = { type: 'beginCall', activity: gone.activity, language: 'en' } as const;
    await gone.does(ann, begin, 'callBegun');
    expect(
      await gone.ask(ann, { type: 'chooseLine', activity: gone.activity, turn: 1, choice: wait }),
    ).toEqual({ refusal: { code: 'noSuchScenario' } });
  });
});

describe('the class calls', () => {
  const plan = { kind: 'class', scenario, language: 'en' } as const;
  const begun = () => callRoom(plan, ['ann', 'bob', 'cyd'], book);
  const classOf = ({ room, activity }: ReturnType<typeof begun>) =>
    activityOf(room.state(), activity) as ClassCall;
  const cast = (call: ReturnType<typeof begun>, who: string, choice: ClassChoice) => {
    const { turn, branch } = classOf(call);
    return call.ask(seat(who), { type: 'castVote', activity: call.activity, turn, branch, choice });
  };
  const close = (call: ReturnType<typeof begun>) => {
    const { turn, branch } = classOf(call);
    return call.does(
      trainer,
      { type: 'closeVote', activity: call.activity, turn, branch },
      'voteClosed',
    );
  };
  const take = (
    call: ReturnType<typeof begun>,
    how: 'majority' | 'best' | 'any',
    choice = null,
  ) => {
    const { turn, branch } = classOf(call);
    const at = { activity: call.activity, turn, branch };
    return call.does(trainer, { type: 'takeLine', ...at, how, choice }, 'lineTaken');
  };
  const picked = async () => {
    const call = begun();
    await call.does(trainer, { type: 'pickUp', activity: call.activity }, 'callPickedUp');
    return call;
  };

  it('is the same call as one played alone, word for word', async () => {
    const call = await picked();
    const { seed } = classOf(call);
    let alone = startCall(rules, { seed: seed as number, language: 'en', mode: 'practice' });
    while (!alone.position.persona.ending) {
      const { offers, said } = classOf(call);
      expect(said).toEqual(alone.transcript.events);
      expect(offers.map(({ line }) => line)).toEqual(
        linesOnOffer(rules, alone).map(({ line }) => line.id),
      );
      await cast(call, 'ann', { type: 'letThemTalk' });
      await close(call);
      const { choice } = await take(call, 'best');
      alone = step(rules, alone, choice);
    }
    expect(classOf(call).ending).toBe(alone.position.persona.ending);
    expect(await cast(call, 'ann', { type: 'letThemTalk' })).toEqual({
      refusal: { code: 'callOver' },
    });
  });

  it('counts the last vote of each, and takes the majority', async () => {
    const call = await picked();
    const [one, two] = classOf(call).offers.map(({ line }) => ({ type: 'say', line }) as const);
    if (!one || !two) throw new Error('two lines are on offer');
    await cast(call, 'ann', one);
    await cast(call, 'bob', one);
    await cast(call, 'cyd', two);
    await cast(call, 'bob', two);
    const { votes, worths, best } = await close(call);
    expect(votes).toHaveLength(3);
    expect(best).toEqual(worths[0]?.choice);
    expect(Math.min(...worths.map(({ loss }) => loss))).toBe(0);
    expect(await cast(call, 'ann', two)).toEqual({ refusal: { code: 'voteClosed' } });
    expect((await take(call, 'majority')).choice).toEqual(two);
  });

  it('leaves out who was removed, and breaks a tie by the order of the cards', async () => {
    const call = await picked();
    const [one, two] = classOf(call).offers.map(({ line }) => ({ type: 'say', line }) as const);
    if (!one || !two) throw new Error('two lines are on offer');
    await cast(call, 'ann', two);
    await cast(call, 'bob', one);
    await cast(call, 'cyd', two);
    call.room.does(trainer, { type: 'removeSeat', seat: 'cyd' }, 'seatRemoved');
    expect((await close(call)).votes.map((vote) => vote.seat)).toEqual(['ann', 'bob']);
    expect((await take(call, 'majority')).choice).toEqual(one);
  });

  it('rewinds to a branch of its own, with the same dice', async () => {
    const call = await picked();
    const { activity } = call;
    await cast(call, 'ann', { type: 'letThemTalk' });
    await close(call);
    const first = await take(call, 'best');
    await cast(call, 'ann', { type: 'letThemTalk' });
    await close(call);
    await take(call, 'majority');
    const back = { type: 'rewind', activity, branch: 0, turn: 1 } as const;
    const rewound = await call.does(trainer, back, 'rewoundTo');
    expect(rewound).toMatchObject({ turn: 1, branch: 1 });
    expect(rewound.said).toHaveLength(1);
    await cast(call, 'ann', { type: 'letThemTalk' });
    await close(call);
    const again = await take(call, 'best');
    expect(again.said).toEqual(first.said);
    expect(classOf(call).played).toHaveLength(3);
    expect(classOf(call).path).toHaveLength(1);
    const stale = await call.ask(trainer, back);
    expect(stale).toEqual({ refusal: { code: 'elsewhere', turn: 2, branch: 1 } });
  });

  it('goes on without worths where the call can’t be solved', async () => {
    const weigh = () => Promise.reject(new Error('too slow'));
    const call = callRoom(plan, ['ann', 'bob', 'cyd'], { ...book, weigh });
    await call.does(trainer, { type: 'pickUp', activity: call.activity }, 'callPickedUp');
    await cast(call, 'ann', { type: 'letThemTalk' });
    expect(await close(call)).toMatchObject({ worths: [], best: null });
    expect((await take(call, 'majority')).choice).toEqual({ type: 'letThemTalk' });
  });

  it('shows nobody the dice, and the projector no open vote', async () => {
    const call = await picked();
    await cast(call, 'ann', { type: 'letThemTalk' });
    for (const viewer of [trainer, projector, bob]) {
      const seen = applyAll(call.room.seenBy(viewer));
      const shown = activityOf(seen, call.activity) as ClassCall;
      expect(shown.seed).toBeNull();
      expect(shown.votes).toEqual([{ seat: 'ann', choice: null }]);
      expect(shown.said).toEqual(classOf(call).said);
    }
  });
});

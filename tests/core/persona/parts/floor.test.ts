import { describe, expect, test } from 'vitest';
import {
  floors,
  meetingOf,
  standings,
  type Floor,
  type Standing,
} from '../../../../src/core/course/floor.ts';
import { moveIds, type MoveId } from '../../../../src/core/course/moves.ts';
import type { PersonaState } from '../../../../src/core/persona/persona.ts';
import { handBack, nextOf, onwardRolls } from '../../../../src/core/persona/parts/handBack.ts';
import type { Onward } from '../../../../src/core/persona/parts/temper.ts';
import { plainTemper } from '../../../support/floorCall.ts';
import { place, talkingTo } from './talking.ts';

const talking = talkingTo(plainTemper);
const say = talking.say.bind(talking);

const places = [...talking.found].map(([key, state]) => {
  const [floor, standing] = key.split(' ') as [Floor, Standing];
  return { floor, standing, state };
});
const open = places.filter(({ standing }) => standing !== 'sealed') as (Omit<
  (typeof places)[number],
  'standing'
> & { standing: Onward })[];

const isMet = (moves: readonly MoveId[], state: PersonaState): boolean =>
  !say(state, moves).replies.some((kind) => kind.startsWith('missed') || kind === 'prompts');

describe('the floor', () => {
  test('comes in every way in every standing that can hold it', () => {
    expect(places.map(({ floor, standing }) => `${standing} ${floor}`).sort()).toEqual(
      standings
        .flatMap((standing) =>
          floors
            .filter((floor) => floor !== 'tells' || standing === 'implied')
            .filter((floor) => floor === 'yields' || standing !== 'sealed')
            .map((floor) => `${standing} ${floor}`),
        )
        .sort(),
    );
  });

  test.each(open)('$floor with a need $standing is met as the table says', (here) => {
    const { floor, standing, state } = here;
    const { fully, softly } = meetingOf(floor, standing, plainTemper.objection[standing]);
    const partings: readonly MoveId[] = ['friendlyParting', 'askCallBack'];
    for (const move of moveIds.filter((one) => !partings.includes(one))) {
      const expected = fully.includes(move) || softly.includes(move);
      expect([move, isMet([move], state)]).toEqual([move, expected]);
    }
  });

  test.each(open)('$floor with a need $standing stays open while it is missed', (here) => {
    const { floor, standing, state } = here;
    const missed = say(state, ['socialProof']);
    expect(place(missed.state)).toEqual([floor, standing]);
    expect(missed.state.patience).toBe(state.patience - plainTemper.slights[floor]);
    expect(missed.openers).toEqual([]);
  });

  test.each(open)('$floor with a need $standing is handed back in words', (here) => {
    const { floor, standing, state } = here;
    const [move] = meetingOf(floor, standing, plainTemper.objection[standing]).fully;
    for (let roll = 0; roll < 20; roll++) {
      const { state: next, openers, replies } = say(state, [move!], { roll });
      if (next.ending) continue;
      expect(replies).toHaveLength(1);
      expect(openers).toEqual([place(next)[0]]);
      const onward = roll < onwardRolls(plainTemper, standing, floor);
      expect(place(next)[1]).toBe(onward ? nextOf[standing] : standing);
    }
  });

  test('a line is judged once: its second move does not meet the floor that the first opened', () => {
    const { state } = open.find((one) => one.floor === 'asks' && one.standing === 'valued')!;
    const both = say(state, ['answerPlainly', 'proposeTwoTimes'], { roll: 19 });
    expect(place(both.state)).toEqual(['yields', 'valued']);
  });

  test('what nobody has said goes unheard, whatever is open', () => {
    for (const { state, floor, standing } of open) {
      const [move] = meetingOf(floor, standing, plainTemper.objection[standing]).fully;
      const lost = say(state, [move!], { moment: 'unsaid' });
      expect(lost.replies).toEqual(['lost']);
      expect(place(lost.state)).toEqual([floor, standing]);
    }
  });

  test('nobody asks what no line can answer', () => {
    for (const { state, floor, standing } of open) {
      const [move] = meetingOf(floor, standing, plainTemper.objection[standing]).fully;
      for (let roll = 0; roll < 20; roll++) {
        const next = say(state, [move!], { roll, moment: 'unasked' }).state;
        // A new stage brings its own answers.
        const moved = next.stage !== state.stage;
        if (!moved) expect(place(next)[0]).not.toBe('asks');
      }
    }
  });
});

describe('handing back', () => {
  test.each(
    (Object.keys(nextOf) as Onward[]).flatMap((standing) =>
      floors.flatMap((floor) => [true, false].map((askable) => ({ standing, floor, askable }))),
    ),
  )('shares out all 20 rolls: $floor, $standing, askable $askable', (here) => {
    const { standing, floor, askable } = here;
    const { onward, stays } = handBack(plainTemper, standing, floor, askable);
    const sum = [...onward, ...stays].reduce((total, { rolls }) => total + rolls, 0);
    expect(sum).toBe(standing === 'agreed' && onward.length + stays.length === 0 ? 0 : 20);
    expect(onward.reduce((total, { rolls }) => total + rolls, 0)).toBe(
      onwardRolls(plainTemper, standing, floor),
    );
  });

  test('never brings two detours in a row', () => {
    for (const floor of ['asks', 'objects', 'hedges'] as const) {
      for (const standing of Object.keys(nextOf) as Onward[]) {
        const { onward, stays } = handBack(plainTemper, standing, floor, true);
        for (const { of } of [...onward, ...stays]) expect(['yields', 'tells']).toContain(of);
      }
    }
  });
});

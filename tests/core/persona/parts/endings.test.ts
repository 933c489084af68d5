import { describe, expect, test } from 'vitest';
import type { Floor, Standing } from '../../../../src/core/course/floor.ts';
import type { MoveId } from '../../../../src/core/course/moves.ts';
import type { Ending } from '../../../../src/core/course/outcomes.ts';
import type { ReplyKind } from '../../../../src/core/course/replies.ts';
import { createPersona } from '../../../../src/core/persona/createPersona.ts';
import { personas } from '../../../../src/core/persona/personas.ts';
import { isLast, walk } from '../support.ts';
import { everybody, place, talkingTo, tempers } from './talking.ts';

type End = readonly [
  floor: Floor,
  standing: Standing,
  said: MoveId,
  roll: number,
  ending: Ending,
  lastWord: ReplyKind,
];

/** The rep parts, or asks for the least there is. */
const parted: readonly End[] = [
  ['yields', 'hidden', 'friendlyParting', 0, 'partedFriendly', 'partsCoolly'],
  ['tells', 'implied', 'friendlyParting', 0, 'partedFriendly', 'partsCoolly'],
  ['yields', 'explicit', 'friendlyParting', 0, 'partedFriendly', 'partsCoolly'],
  // Nobody gives a day before they see what it would be worth.
  ['yields', 'hidden', 'askCallBack', 0, 'partedFriendly', 'declines'],
  ['yields', 'explicit', 'askCallBack', 0, 'partedFriendly', 'declines'],
  ['yields', 'valued', 'friendlyParting', 0, 'leftOpen', 'partsCoolly'],
  ['yields', 'valued', 'askCallBack', 0, 'callBackDated', 'commits'],
  ['yields', 'valued', 'askCallBack', 19, 'leftOpen', 'partsCoolly'],
  ['asks', 'valued', 'askCallBack', 0, 'leftOpen', 'partsCoolly'],
  // A yes that nobody repeated holds half the time, and not over an open question (C22).
  ['yields', 'agreed', 'friendlyParting', 9, 'meetingBooked', 'partsWarmly'],
  ['yields', 'agreed', 'friendlyParting', 10, 'pencilledIn', 'partsCoolly'],
  ['hedges', 'agreed', 'friendlyParting', 0, 'pencilledIn', 'partsCoolly'],
  ['yields', 'sealed', 'friendlyParting', 19, 'meetingBooked', 'partsWarmly'],
];

/** Time is up with this. */
const over: readonly End[] = [
  ['yields', 'hidden', 'problemQuestion', 0, 'partedFriendly', 'mustGo'],
  ['tells', 'implied', 'implicationQuestion', 0, 'partedFriendly', 'mustGo'],
  ['yields', 'explicit', 'needPayoffQuestion', 0, 'partedFriendly', 'mustGo'],
  // A yes at the last moment, which nobody has repeated.
  ['yields', 'valued', 'proposeTwoTimes', 0, 'pencilledIn', 'keepsToIt'],
  ['yields', 'valued', 'proposeTwoTimes', 19, 'leftOpen', 'mustGo'],
  ['hedges', 'valued', 'proposeTwoTimes', 0, 'leftOpen', 'mustGo'],
  ['yields', 'agreed', 'repeatCommitment', 19, 'meetingBooked', 'keepsToIt'],
  ['hedges', 'agreed', 'confirmYes', 19, 'meetingBooked', 'keepsToIt'],
  ['asks', 'agreed', 'repeatCommitment', 0, 'pencilledIn', 'mustGo'],
  ['yields', 'agreed', 'usp', 0, 'pencilledIn', 'mustGo'],
  ['yields', 'sealed', 'usp', 19, 'meetingBooked', 'keepsToIt'],
];

describe.each(everybody)('%s', (who) => {
  const talking = talkingTo(tempers[who]);

  test.each(parted)('%s, need %s: %s at a roll of %i ends it with %s', (...end) => {
    const [floor, standing, said, roll, ending, word] = end;
    const { state, replies } = talking.say(talking.at(floor, standing), [said], { roll });
    expect([state.ending, replies.at(-1)]).toEqual([ending, word]);
  });

  test.each(over)('last turn, %s, need %s: %s at a roll of %i ends it with %s', (...end) => {
    const [floor, standing, said, roll, ending, word] = end;
    const here = talking.lastAt(floor, standing);
    const { state, replies, openers } = talking.say(here, [said], { roll, moment: 'last' });
    expect([state.ending, replies, openers]).toEqual([ending, [word], []]);
  });

  test('the last turn is announced once the floor has come back, and once', () => {
    const { openers, state } = talking.say(talking.at('yields', 'explicit'), ['matchBenefit'], {
      roll: 19,
      moment: 'announced',
    });
    expect(openers).toEqual([place(state)[0], 'announces']);
    expect(state.tags.has('last')).toBe(true);
    // What went unheard stays open: nothing opens anew.
    const unheard = talking.say(talking.at('asks', 'explicit'), ['usp'], { moment: 'announced' });
    expect([unheard.replies, unheard.openers]).toEqual([['missedQuestion'], ['announces']]);
  });

  test('on the last turn, what assumes the unsaid is not asked back about', () => {
    const here = talking.lastAt('yields', 'valued');
    const { state, replies } = talking.say(here, ['proposeTwoTimes'], { moment: 'lastUnsaid' });
    expect([state.ending, replies]).toEqual(['leftOpen', ['mustGo']]);
  });
});

const shared: readonly Ending[] = [
  'callBackDated',
  'leftOpen',
  'meetingBooked',
  'partedFriendly',
  'pencilledIn',
  'repHungUp',
];

describe.each([
  ['busyManager', 'hungUp'],
  ['priceObjector', 'refused'],
  ['staller', 'waitsForBoss'],
] as const)('%s', (id, own) => {
  const edges = [...walk(createPersona(personas[id]!, { patience: 2 }))];

  test(`can end as all can, and alone with ${own}`, () => {
    const endings = new Set(edges.map(({ reaction }) => reaction.state.ending));
    endings.delete(null);
    expect(endings).toEqual(new Set([...shared, own]));
  });

  test('agrees to nothing that was not proposed, or whose subject nobody named', () => {
    const proposals = ['proposeTwoTimes', 'askMeeting', 'askCallBack'] as const;
    const agreed = edges.filter(({ from, reaction: { state } }) => {
      const [, before] = place(from);
      const yes = state.ending === 'callBackDated' || state.ending === 'pencilledIn';
      const comesOn = place(state)[1] === 'agreed' && before !== 'agreed';
      return comesOn || (yes && before !== 'agreed');
    });
    expect(agreed.length).toBeGreaterThan(10);
    for (const { from, moves, moment } of agreed) {
      expect(place(from)).toEqual(['yields', 'valued']);
      expect(moves.filter((move) => proposals.some((one) => one === move))).not.toEqual([]);
      expect(['unsaid', 'lastUnsaid']).not.toContain(moment);
    }
  });

  test('comes on from one standing to the next, and by a line that was heard', () => {
    for (const { from, moment, reaction } of edges) {
      const [before, after] = [place(from)[1], place(reaction.state)[1]];
      if (before === after || from.stage === 'opening' || reaction.state.ending) continue;
      expect(reaction.replies).toHaveLength(1);
      expect(isLast(moment)).toBe(false);
      expect(`${before} → ${after}`).toBe(
        {
          opensUp: 'hidden → implied',
          admits: 'implied → explicit',
          wants: 'explicit → valued',
          commits: 'valued → agreed',
          confirms: 'agreed → sealed',
        }[reaction.replies[0] as 'opensUp'],
      );
    }
  });
});

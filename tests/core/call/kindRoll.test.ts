import { beforeAll, describe, expect, it } from 'vitest';
import { rollOf } from '../../../src/core/call/chance.ts';
import { kindRoll } from '../../../src/core/call/kindRoll.ts';
import { offers } from '../../../src/core/call/offers.ts';
import type { Choice } from '../../../src/core/call/choice.ts';
import { replay } from '../../../src/core/call/replay.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { startCall, step, type CallEvent, type CallState } from '../../../src/core/call/step.ts';
import type { RepActed } from '../../../src/core/call/transcript.ts';
import { carries } from '../../../src/core/course/moves.ts';
import { isAdvance } from '../../../src/core/course/outcomes.ts';
import { isHeard } from '../support/isHeard.ts';
import { shippedCall, shippedIds } from '../support/rules.ts';

const seeds = Array.from({ length: 200 }, (_, i) => i + 1);

const opening = ['who', 'why', 'gain'] as const;

/** A line that does what the guide asks for here: the three things first, then whatever meets. */
function asGuided(rules: CallRules, { position }: CallState, seed: number): Choice {
  const { beat, lines } = offers(rules, position);
  const said = lines.map((line): Choice => ({ type: 'say', line }));
  const fits = said.filter((choice) => {
    if (choice.type !== 'say') return false;
    const { moves } = choice.line.line;
    return position.turn === 0
      ? opening.every((part) => moves.some((move) => carries(move, part)))
      : isHeard(rules, position, choice, 0);
  });
  return fits[seed % fits.length] ?? { type: 'letThemTalk', beat };
}

const eventOf = (choice: Choice): CallEvent =>
  choice.type === 'say' ? { type: 'say', line: choice.line.line.id } : { type: choice.type };

/** A whole call as the guide says, its luck kind or fair. */
function played(rules: CallRules, seed: number, luck: 'kind' | 'fair'): CallState {
  let state = startCall(rules, { seed, language: 'en', mode: 'coached' });
  while (!state.position.persona.ending) {
    const choice = asGuided(rules, state, seed);
    const roll = rollOf(seed, state.position.turn + 1);
    const rolled = luck === 'kind' ? kindRoll(rules, state.position, choice, roll) : roll;
    state = step(rules, state, eventOf(choice), rolled);
  }
  return state;
}

const wonIn = ({ position }: CallState) => {
  const { ending } = position.persona;
  return ending !== null && isAdvance(ending);
};

describe.each(shippedIds)('in %s', (id) => {
  let rules: CallRules;
  beforeAll(() => {
    rules = shippedCall(id);
  });

  it('whoever plays as the guide says comes to the goal or the fallback, whatever the dice', () => {
    const lost = seeds.filter((seed) => !wonIn(played(rules, seed, 'kind')));
    expect(lost).toEqual([]);
  });

  it('with fair dice some of them don’t', () => {
    expect(seeds.some((seed) => !wonIn(played(rules, seed, 'fair')))).toBe(true);
  });

  it('who hears nothing loses with kind dice too', () => {
    const deaf = seeds.filter((seed) => {
      let state = startCall(rules, { seed, language: 'en', mode: 'coached' });
      while (!state.position.persona.ending) {
        const { beat, lines } = offers(rules, state.position);
        const [line] = lines;
        const choice: Choice = line ? { type: 'say', line } : { type: 'letThemTalk', beat };
        const roll = rollOf(seed, state.position.turn + 1);
        state = step(rules, state, eventOf(choice), kindRoll(rules, state.position, choice, roll));
      }
      return wonIn(state);
    });
    expect(deaf.length).toBeLessThan(seeds.length / 5);
  });

  it('is played again by the rolls that it records, to the letter', () => {
    const { transcript, position } = played(rules, 3, 'kind');
    const rolls = transcript.events.filter((e): e is RepActed => e.type === 'repActed');
    const again = replay(rules, transcript);
    expect(again.transcript).toEqual(transcript);
    expect(again.position.persona.key).toBe(position.persona.key);
    expect(rolls.length).toBeGreaterThan(3);
  });
});

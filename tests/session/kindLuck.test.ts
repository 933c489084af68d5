import { expect, test } from 'vitest';
import { rulesOf } from '../../src/core/call/callRules.ts';
import { rollOf } from '../../src/core/call/chance.ts';
import type { RepActed } from '../../src/core/call/transcript.ts';
import type { CallInPlay } from '../../src/session/callDriver.ts';
import { inPlay } from '../../src/session/inPlay.ts';
import { createLocalDriver, type Luck } from '../../src/session/localDriver.ts';
import { resume } from '../../src/session/resume.ts';
import { floorCall, personaWith, plainTemper } from '../support/floorCall.ts';

const rules = rulesOf(floorCall(), personaWith(plainTemper));

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** Three turns, always the first line on offer. */
function played(seed: number, luck: Luck): CallInPlay {
  const driver = createLocalDriver(rules, luck);
  let call = driver.pickUp({ seed, language: 'en', mode: 'coached' }) as CallInPlay;
  for (let turn = 0; turn < 3 && call.offers[0]; turn++) {
    call = driver.take(call, { type: 'say', line: call.offers[0].id }) as CallInPlay;
  }
  return call;
}

const acted = ({ transcript }: CallInPlay) =>
  transcript.events.filter((event): event is RepActed => event.type === 'repActed');
const asSeeded = (call: CallInPlay) =>
  acted(call).every(({ roll, turn }) => roll === rollOf(call.transcript.seed, turn));

test('fair luck is the seed’s, kind luck is at times another', () => {
  expect(seeds.every((seed) => asSeeded(played(seed, 'fair')))).toBe(true);
  expect(seeds.every((seed) => asSeeded(played(seed, 'kind')))).toBe(false);
});

test('a call of kind luck that was left goes on as it stood, and one turn can be taken back', () => {
  for (const seed of seeds) {
    const call = played(seed, 'kind');
    const resumed = resume(rules, call.transcript);
    if ('problem' in resumed) throw new Error(resumed.problem);
    const again = inPlay(rules, resumed.state);
    expect(again.transcript).toEqual(call.transcript);
    const back = createLocalDriver(rules, 'kind').takeBack(again) as CallInPlay;
    expect(acted(back)).toEqual(acted(call).slice(0, -1));
  }
});

import { branchOff, replay } from '../../src/core/call/replay.ts';
import type { CallRules } from '../../src/core/call/rules.ts';
import { startCall, step, type CallState } from '../../src/core/call/step.ts';
import { restingFace } from '../../src/core/persona/faces.ts';
import type { CallDriver, CallInPlay } from '../../src/session/callDriver.ts';
import { lastTurn } from '../../src/session/callFacts.ts';
import { inPlay } from '../../src/session/inPlay.ts';

/** How questions travel to the room, and answers back. @param work what the room does with it */
type Network = (work: () => CallInPlay) => Promise<CallInPlay>;

/**
 * Stands in for a classroom's server: rules and positions are there alone. It knows a call by its
 * transcript, and what it answers is data.
 */
export function farRoom(rules: CallRules, network: Network): CallDriver {
  const told = (state: CallState): CallInPlay => {
    const { transcript, offers, patience, mood } = inPlay(rules, state);
    const known = offers.map(({ id, text, seconds, moves }) => ({ id, text, seconds, moves }));
    return JSON.parse(JSON.stringify({ transcript, offers: known, patience, mood })) as CallInPlay;
  };
  const { patience } = rules.persona.start;
  return {
    scene: { ambience: rules.scenario.ambience, patience, mood: restingFace },
    pickUp: (options) => network(() => told(startCall(rules, options))),
    take: ({ transcript }, event) =>
      network(() => told(step(rules, replay(rules, transcript), event))),
    takeBack: (call) =>
      network(() => {
        const last = lastTurn(call);
        if (last === null) throw new Error('there is no turn to take back');
        return told(branchOff(rules, call.transcript, last, 'undo'));
      }),
    foresee: () => () => undefined,
  };
}

/**
 * A network that is slow, brings answers out of step, and loses every third question or answer; asked
 * again, it brings it.
 */
export function badNetwork(): Network {
  let questions = 0;
  return (work) =>
    new Promise((resolve, reject) => {
      const number = questions++;
      const lost = new Error('no network');
      // The second comes before the first.
      setTimeout(
        () => {
          if (number % 6 === 2) return reject(lost);
          try {
            const answer = work();
            // What was asked is done, and nobody hears of it.
            if (number % 6 === 5) reject(lost);
            else resolve(answer);
          } catch (error) {
            reject(error instanceof Error ? error : lost);
          }
        },
        number % 2 === 0 ? 4 : 1,
      );
    });
}

/** A network whose answers come, or fail to, when a test says so. */
export function heldNetwork() {
  const open: { readonly arrive: () => void; readonly fail: () => void }[] = [];
  const network: Network = (work) =>
    new Promise((resolve, reject) => {
      open.push({ arrive: () => resolve(work()), fail: () => reject(new Error('no network')) });
    });
  /** Lets the oldest question be answered, or fail, and waits until whoever asked has heard. */
  async function next(what: 'arrive' | 'fail'): Promise<void> {
    const question = open.shift();
    if (!question) throw new Error('nothing was asked');
    question[what]();
    for (let i = 0; i < 5; i++) await Promise.resolve();
  }
  return {
    network,
    asked: () => open.length,
    arrive: () => next('arrive'),
    fail: () => next('fail'),
  };
}

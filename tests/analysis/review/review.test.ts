import { describe, expect, it, test } from 'vitest';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import {
  accuracyOf,
  lossBounds,
  reviewCall,
  verdictOf,
  type Review,
} from '../../../src/analysis/review/review.ts';
import { choicesNow } from '../../../src/analysis/review/judge.ts';
import type { Solution } from '../../../src/analysis/solver/solve.ts';
import type { Choice } from '../../../src/core/call/choice.ts';
import { mix } from '../../../src/core/call/chance.ts';
import { CannotReplay, repEvents } from '../../../src/core/call/replay.ts';
import { startCall, step, type CallEvent } from '../../../src/core/call/step.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import { floors } from '../../../src/core/course/floor.ts';
import { worthOf } from '../../../src/core/course/outcomes.ts';
import { tinyRules } from '../../core/support/rules.ts';
import { solvedCall } from '../../core/support/solved.ts';

const dockQueue = solvedCall('dock-queue');

function eventOf(choice: Choice): CallEvent {
  return choice.type === 'say' ? { type: 'say', line: choice.line.line.id } : { type: choice.type };
}

type Pick = (solution: Solution, position: number, choices: readonly Choice[]) => number;

/** A whole call, played by a rule. */
function played(solution: Solution, seed: number, pick: Pick): Transcript {
  const { graph } = solution;
  let state = startCall(graph.rules, { seed, language: 'en', mode: 'practice', timeStretch: 1 });
  while (!state.position.persona.ending) {
    const choices = choicesAt(graph.rules, state.position);
    const choice = choices[pick(solution, graph.indexOf(state.position), choices)];
    if (!choice) throw new Error('the rule picked nothing');
    state = step(graph.rules, state, eventOf(choice));
  }
  return state.transcript;
}

const anyhow: (seed: number) => Pick = (seed) => (_, position, choices) =>
  mix(seed, position, 17) % choices.length;
const best: Pick = ({ best, graph }, position) =>
  (best[position] as number) - (graph.choiceAt[position] as number);

const sum = (review: Review, of: (turn: Review['turns'][number]) => number) =>
  review.turns.reduce((all, turn) => all + of(turn), 0);

describe('a call played anyhow', () => {
  const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
  const reviews = seeds.map((seed) => {
    const transcript = played(dockQueue, seed, anyhow(seed));
    return { transcript, review: reviewCall(dockQueue, transcript) };
  });

  it('loses nothing below zero', () => {
    for (const { review } of reviews) {
      for (const { loss, choices } of review.turns) {
        expect(loss).toBeGreaterThanOrEqual(0);
        for (const choice of choices) expect(choice.loss).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('adds up: worth at the start, luck and losses make the end', () => {
    for (const { review, transcript } of reviews) {
      const end = review.start + sum(review, ({ luck, loss }) => luck - loss);
      expect(Math.abs(end - review.end)).toBeLessThan(1e-9);
      const over = transcript.events.at(-1);
      if (over?.type !== 'callEnded') throw new Error('the call did not end');
      expect(review.end).toBeCloseTo(100 * worthOf(over.ending, transcript.goal), 9);
      expect(review.luck).toBeCloseTo(
        sum(review, ({ luck }) => luck),
        9,
      );
    }
  });

  it('goes on where the turn before left it', () => {
    for (const { review } of reviews) {
      review.turns.forEach(({ before, turn }, i) => {
        expect(turn).toBe(i + 1);
        expect(before).toBeCloseTo(review.turns[i - 1]?.after ?? review.start, 9);
      });
    }
  });

  it('shows every choice once, the best first, and points at the transcript', () => {
    for (const { review, transcript } of reviews) {
      for (const { choices, best, chosen, event } of review.turns) {
        expect(choices[0]).toBe(best);
        expect(choices).toContain(chosen);
        expect(best.loss).toBeLessThan(1e-6);
        expect(transcript.events[event]).toMatchObject({ type: 'repActed', line: chosen.line });
      }
    }
  });

  it('counts of the 20 rolls those that end no better, and says what was open', () => {
    const { rules } = dockQueue.graph;
    for (const { review, transcript } of reviews.slice(0, 12)) {
      const { seed, language } = transcript;
      let state = startCall(rules, { seed, language, mode: 'practice', timeStretch: 1 });
      repEvents(transcript).forEach((event, i) => {
        const turn = review.turns[i]!;
        const worths = Array.from({ length: 20 }, (_, roll) => {
          const { position } = step(rules, state, event, roll);
          const { ending } = position.persona;
          if (ending) return 100 * worthOf(ending, transcript.goal);
          return 100 * (dockQueue.value[dockQueue.graph.indexOf(position)] as number);
        });
        expect(turn.noBetter).toBe(worths.filter((worth) => worth <= turn.after + 1e-6).length);
        const open = floors.find((one) => state.position.persona.tags.has(`open-${one}`));
        expect(turn.heard).toMatchObject({ turn: turn.turn, open: open ?? null });
        expect(turn.heard.met === null).toBe(open === undefined);
        state = step(rules, state, event);
      });
    }
  });

  it('names a repair where a choice cost something, the costliest', () => {
    for (const { review } of reviews) {
      const worst = Math.max(...review.turns.map(({ loss }) => loss));
      if (worst < lossBounds.inaccuracy) expect(review.repair).toBeNull();
      else expect(review.turns[(review.repair ?? 0) - 1]?.loss).toBe(worst);
    }
  });
});

test('best play loses nothing and is accurate throughout', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const review = reviewCall(dockQueue, played(dockQueue, seed, best));
    expect(review.accuracy).toBeCloseTo(100, 6);
    for (const { loss, verdict } of review.turns) {
      expect(loss).toBeLessThan(1e-6);
      expect(verdict).toBe('best');
    }
    expect(review.repair).toBeNull();
  }
});

describe('the best way on', () => {
  const transcript = played(dockQueue, 7, anyhow(7));
  const review = reviewCall(dockQueue, transcript);
  const lines = [review.bestCall, ...review.turns.map(({ bestPlay }) => bestPlay)];

  it('is told in whole turns, with words, to its ending', () => {
    for (const plies of lines) {
      for (const { choice, rolls, events } of plies) {
        expect(events[0]).toMatchObject({ type: 'repActed', line: choice.line });
        expect(events[1]).toMatchObject({ type: 'customerSpoke' });
        expect(events[1] && 'words' in events[1] && events[1].words).not.toBe('');
        expect(rolls).toBeGreaterThanOrEqual(1);
        expect(rolls).toBeLessThanOrEqual(20);
      }
      expect(plies.at(-1)?.events.at(-1)?.type).toBe('callEnded');
    }
  });

  it('comes out of `step` with the rolls it records, and no line loses anything', () => {
    const { rules } = dockQueue.graph;
    const { seed, language, mode, timeStretch } = transcript;
    let state = startCall(rules, { seed, language, mode, timeStretch });
    for (const { events, choice } of review.bestCall) {
      const [acted] = events;
      if (acted?.type !== 'repActed') throw new Error('the rep did nothing');
      const index = dockQueue.graph.indexOf(state.position);
      expect(choice.value).toBeCloseTo(100 * (dockQueue.value[index] as number), 9);
      const event: CallEvent =
        acted.line === null ? { type: 'letThemTalk' } : { type: 'say', line: acted.line };
      state = step(rules, state, event, acted.roll);
    }
    expect(state.transcript.events.slice(1)).toEqual(review.bestCall.flatMap((p) => p.events));
    expect(state.position.persona.ending).not.toBeNull();
  });

  it('begins at the pick-up also where nothing was said', () => {
    const begun = startCall(dockQueue.graph.rules, { seed: 3, language: 'en', mode: 'practice' });
    const { transcript: silent } = step(dockQueue.graph.rules, begun, { type: 'hangUp' });
    expect(reviewCall(dockQueue, silent).bestCall.length).toBeGreaterThan(3);
  });
});

test('the rep who hangs up is not reviewed for it', () => {
  const { rules } = dockQueue.graph;
  const begun = startCall(rules, { seed: 3, language: 'en', mode: 'practice' });
  const { transcript } = step(rules, begun, { type: 'hangUp' });
  const review = reviewCall(dockQueue, transcript);
  expect(review).toMatchObject({ turns: [], accuracy: null, end: 0 });
});

describe('accuracy', () => {
  it('is full where nothing is lost, and never leaves 0–100', () => {
    expect(accuracyOf(0)).toBe(100);
    for (let loss = 0; loss <= 100; loss++) {
      expect(accuracyOf(loss)).toBeGreaterThanOrEqual(0);
      expect(accuracyOf(loss)).toBeLessThanOrEqual(accuracyOf(Math.max(0, loss - 1)));
    }
    expect(accuracyOf(1000)).toBe(0);
  });

  // 103.1668100711649 · e^(−0.04354415386753951 · loss) − 3.166924740191411 + 1, as lila has it.
  it.each([
    [5, 80.81],
    [10, 64.58],
    [15, 51.52],
    [50, 9.53],
  ])('a loss of %d points is %d', (loss, accuracy) => {
    expect(accuracyOf(loss)).toBeCloseTo(accuracy, 1);
  });
});

test.each([
  [0, 'best'],
  [0.049, 'best'],
  [0.05, 'good'],
  [4.99, 'good'],
  [5, 'inaccuracy'],
  [9.99, 'inaccuracy'],
  [10, 'mistake'],
  [14.99, 'mistake'],
  [15, 'blunder'],
  [100, 'blunder'],
] as const)('a loss of %d points is %s', (loss, verdict) => {
  expect(verdictOf(loss)).toBe(verdict);
});

describe('a transcript of something else', () => {
  const transcript = played(dockQueue, 5, best);
  const problem = (scenario: Transcript['scenario']) => {
    try {
      reviewCall(dockQueue, { ...transcript, scenario });
    } catch (error) {
      return error instanceof CannotReplay ? error.reason : error;
    }
    return null;
  };

  it('says what it is', () => {
    const { scenario } = transcript;
    expect(problem({ ...scenario, hash: 'of another day' })).toBe('otherVersion');
    expect(problem({ ...scenario, id: tinyRules().scenario.id })).toBe('otherScenario');
    expect(problem(scenario)).toBeNull();
  });
});

describe('what can be done where a call stands', () => {
  it('is what the review says of that turn, and nothing once the call is over', () => {
    const transcript = played(dockQueue, 5, anyhow(5));
    const { turns } = reviewCall(dockQueue, transcript);
    for (const { event, choices } of turns) {
      const soFar = { ...transcript, events: transcript.events.slice(0, event) };
      expect(choicesNow(dockQueue, soFar)).toEqual(choices);
    }
    expect(choicesNow(dockQueue, transcript)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import type { RepActed, Transcript } from '../../../src/core/call/transcript.ts';
import { moves, type MoveId } from '../../../src/core/course/moves.ts';
import type { CriterionId } from '../../../src/core/scoring/rubric.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import { tinyRules } from '../support/rules.ts';

// What the rules page says, computed a second time from nothing but the transcript.

const tenth = (x: number) => Math.round(x * 10) / 10;
const within = (x: number) => Math.min(1, Math.max(0, x));

const acted = ({ events }: Transcript): readonly RepActed[] =>
  events.filter((event) => event.type === 'repActed');
const said = (call: Transcript, ...ids: readonly MoveId[]) =>
  acted(call).filter((event) => event.moves.some((move) => ids.includes(move)));

/** Seconds of each kind; the moves of a line share its time evenly. */
function secondsOf(call: Transcript) {
  const seconds = { listen: 0, ask: 0, tell: 0 };
  for (const event of call.events) {
    if (event.type === 'customerSpoke') seconds.listen += event.ms / 1000;
    if (event.type !== 'repActed') continue;
    for (const move of event.moves) {
      const { kind } = moves[move];
      if (kind in seconds) seconds[kind] += event.ms / 1000 / event.moves.length;
    }
  }
  return seconds;
}

/** Full up to 5 points under the target, 0 at 35; less than 40 seconds of listening shrinks it. */
function share(call: Transcript): number {
  const { listen, ask, tell } = secondsOf(call);
  if (ask + tell === 0) return 0;
  const under = call.targets.listen - (100 * listen) / (listen + ask + tell);
  return tenth(tenth(5 * within((35 - under) / 30)) * within(listen / 40));
}

/** 4 for asking in so many words, 2 for a call-back only. */
function askedOutright(call: Transcript): number {
  const outright: readonly MoveId[] = [
    'askMeeting',
    'askForBoss',
    'proposeTwoTimes',
    'assumptiveClose',
  ];
  if (said(call, ...outright).length > 0) return 4;
  return said(call, 'askCallBack').length > 0 ? 2 : 0;
}

/** 3 for two times, 1.5 for a dated call-back only. */
function dates(call: Transcript): number {
  if (said(call, 'proposeTwoTimes').length > 0) return 3;
  return said(call, 'askCallBack').length > 0 ? 1.5 : 0;
}

/** 2 for a friendly good-bye, once. */
const parted = (call: Transcript) => (said(call, 'friendlyParting').length > 0 ? 2 : 0);

const published = { share, askedOutright, dates, parted };

const played = Array.from(
  { length: 300 },
  (_, seed) => playRandomCall(tinyRules(), seed, 'en').transcript,
);

/** What a call got for a criterion; `null` where it is not asked of it. */
function given(call: Transcript, id: CriterionId): number | null {
  const all = scoreCall(call).parts.flatMap(({ criteria }) => criteria);
  return all.find((one) => one.id === id)?.points ?? null;
}

test.each(Object.keys(published) as (keyof typeof published)[])(
  '9.31 %s is what the rules page says it is',
  (id) => {
    let asked = 0;
    for (const call of played) {
      const points = given(call, id);
      if (points === null) continue;
      asked += 1;
      expect(points, `seed ${call.seed}`).toBeCloseTo(published[id](call), 6);
    }
    expect(asked).toBeGreaterThan(100);
  },
);

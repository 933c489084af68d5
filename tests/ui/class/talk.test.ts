import { describe, expect, it } from 'vitest';
import { sharesOf, slipMs, talkOf } from '../../../src/ui/screens/class/rolePlay/talk.ts';

describe('the timers of a role-play', () => {
  it('counts nothing before the first tap', () => {
    expect(talkOf([], 500)).toEqual({
      spoken: { repAsks: 0, repTells: 0, customer: 0 },
      opening: null,
      now: null,
    });
    expect(sharesOf(talkOf([], 0))).toEqual({ listen: 0, ask: 0, tell: 0 });
  });

  it('counts who talks, and the last one up to now', () => {
    const talk = talkOf(
      [
        { speaker: 'repTells', at: 0 },
        { speaker: 'repAsks', at: 6000 },
        { speaker: 'customer', at: 10_000 },
      ],
      40_000,
    );
    expect(talk.spoken).toEqual({ repTells: 6000, repAsks: 4000, customer: 30_000 });
    expect(talk.opening).toEqual({ ms: 10_000, over: true });
    expect(sharesOf(talk)).toEqual({ listen: 75, ask: 10, tell: 15 });
  });

  it('lets the opening run until the customer takes the floor, pauses left out', () => {
    const taps = [
      { speaker: 'customer', at: 0 },
      { speaker: 'repTells', at: 2000 },
      { speaker: 'nobody', at: 8000 },
      { speaker: 'repTells', at: 12_000 },
    ] as const;
    expect(talkOf(taps, 20_000).opening).toEqual({ ms: 14_000, over: false });
    const stopped = [...taps, { speaker: 'nobody', at: 20_000 } as const];
    expect(talkOf(stopped, 90_000).opening).toEqual({ ms: 14_000, over: true });
  });

  it('gives the time of a wrong tap to whoever is tapped next, however many were wrong', () => {
    const talk = talkOf(
      [
        { speaker: 'repTells', at: 0 },
        { speaker: 'customer', at: 5000 },
        { speaker: 'repTells', at: 5000 + slipMs - 1 },
        { speaker: 'repAsks', at: 6800 },
        { speaker: 'nobody', at: 10_000 },
      ],
      10_000,
    );
    expect(talk.spoken).toEqual({ repTells: 5000, repAsks: 5000, customer: 0 });
    expect(talk.opening).toEqual({ ms: 10_000, over: true });
  });

  it('counts somebody who was just tapped', () => {
    const talk = talkOf([{ speaker: 'repAsks', at: 0 }], 300);
    expect(talk).toMatchObject({ spoken: { repAsks: 300 }, now: 'repAsks' });
  });
});

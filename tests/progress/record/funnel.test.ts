import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../../src/progress/record/counted.ts';
import { funnelOf, funnelsBy } from '../../../src/progress/record/funnel.ts';
import { isMeant, undated } from '../../../src/progress/record/logFilter.ts';
import { noesOf } from '../../../src/progress/record/noes.ts';
import { periodKinds } from '../../../src/progress/record/periods.ts';
import { callsPerCommitment, ratesOf } from '../../../src/progress/record/ratios.ts';
import { cycleSteps } from '../../../src/progress/record/salesCycle.ts';
import { plainDigest, someDigests } from './someDigests.ts';

const aKind = fc.constantFrom(...periodKinds);

describe('the funnel', () => {
  it('never grows from one step to the next', () => {
    fc.assert(
      fc.property(someDigests, (digests) => {
        const funnel = funnelOf(digests.filter((one) => leftOutOf(one) === null));
        const counts = cycleSteps.map((step) => funnel[step]);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });

  it('adds up: every counted call is in one period, and stopped at one step', () => {
    fc.assert(
      fc.property(someDigests, aKind, (digests, kind) => {
        const counted = digests.filter((one) => leftOutOf(one) === null);
        const whole = funnelOf(counted);
        const periods = funnelsBy(digests, kind);
        expect(new Set(periods.map(({ period }) => period)).size).toBe(periods.length);
        for (const step of cycleSteps)
          expect(periods.reduce((sum, { funnel }) => sum + funnel[step], 0)).toBe(whole[step]);
        const stopped = cycleSteps.map((step, i) => {
          const next = cycleSteps[i + 1];
          return whole[step] - (next ? whole[next] : 0);
        });
        expect(stopped.reduce((sum, n) => sum + n, 0)).toBe(counted.length);
        cycleSteps.forEach((step, i) =>
          expect(stopped[i]).toBe(counted.filter((one) => one.step === step).length),
        );
      }),
    );
  });

  it('counts at each point the calls that the log shows for it', () => {
    fc.assert(
      fc.property(someDigests, aKind, (digests, kind) => {
        for (const { period, funnel } of funnelsBy(digests, kind))
          for (const step of cycleSteps) {
            const filter = { step, period: period ?? undated };
            expect(digests.filter((one) => isMeant(one, filter))).toHaveLength(funnel[step]);
          }
      }),
    );
  });

  it('puts the days of the trainee into months, quarters and years of the same calendar', () => {
    const lateAtNight = new Date(2026, 2, 31, 23, 59).getTime();
    const periods = periodKinds.map(
      (kind) => funnelsBy([{ ...plainDigest, endedAt: lateAtNight }], kind)[0]?.period,
    );
    expect(periods).toEqual(['2026-03-31', '2026-03', '2026-Q1', '2026']);
  });

  it('has the newest period first and the undated last', () => {
    const calls = [null, Date.UTC(2025, 5, 5), Date.UTC(2026, 5, 5)].map((endedAt, i) => ({
      ...plainDigest,
      id: String(i),
      endedAt,
    }));
    expect(funnelsBy(calls, 'year').map(({ period }) => period)).toEqual(['2026', '2025', null]);
  });
});

describe('the rates', () => {
  it('are what a naive recount gives', () => {
    fc.assert(
      fc.property(someDigests, (digests) => {
        const counted = digests.filter((one) => leftOutOf(one) === null);
        const at = (step: string) => cycleSteps.findIndex((one) => one === step);
        const rates = ratesOf(funnelOf(counted));
        expect(rates.map(({ to }) => to)).toEqual(cycleSteps.slice(1));
        for (const { from, to, of, came, rate } of rates) {
          let [before, after] = [0, 0];
          for (const { step } of counted) {
            if (at(step) >= at(from)) before += 1;
            if (at(step) >= at(to)) after += 1;
          }
          expect([of, came]).toEqual([before, after]);
          expect(rate).toBe(before === 0 ? null : after / before);
        }
      }),
    );
  });

  it('double the commitments when doubled, and to no more than every call lets through', () => {
    fc.assert(
      fc.property(someDigests, (digests) => {
        const funnel = funnelOf(digests.filter((one) => leftOutOf(one) === null));
        for (const { rate, doubled } of ratesOf(funnel)) {
          if (doubled === null) {
            expect(funnel.commitment).toBe(0);
            continue;
          }
          expect(doubled.rate).toBeLessThanOrEqual(1);
          expect(doubled.commitments).toBeLessThanOrEqual(funnel.dialled + 1e-9);
          if (doubled.whole) expect(doubled.commitments).toBeCloseTo(2 * funnel.commitment);
          else expect(doubled.commitments).toBeCloseTo(funnel.commitment / (rate ?? 0));
        }
      }),
    );
  });

  it('know no calls a commitment before the first one', () => {
    expect(callsPerCommitment(funnelOf([plainDigest]))).toBeNull();
    const won = { ...plainDigest, step: 'commitment' as const };
    expect(callsPerCommitment(funnelOf([plainDigest, plainDigest, won]))).toBe(3);
  });
});

describe('the noes', () => {
  const noes = (n: number) => noesOf(Array.from({ length: n }, () => plainDigest));

  it.each([
    [0, 0, 10],
    [9, 0, 10],
    [10, 10, 25],
    [249, 100, 250],
    [250, 250, 500],
    [751, 750, 1000],
  ])('%i of them: past %i, on to %i', (all, reached, next) => {
    expect(noes(all)).toMatchObject({ all, reached, next });
  });

  it('are no commitments, and no calls that the rep broke off', () => {
    fc.assert(
      fc.property(someDigests, (digests) => {
        const counted = digests.filter((one) => leftOutOf(one) === null);
        const brokenOff = counted.filter(({ ending }) => ending === 'repHungUp').length;
        const { all, asFriends } = noesOf(counted);
        expect(all + brokenOff + funnelOf(counted).commitment).toBe(counted.length);
        expect(asFriends).toBeLessThanOrEqual(all);
      }),
    );
  });
});

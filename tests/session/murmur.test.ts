import { expect, test, vi } from 'vitest';
import { createMurmur } from '../../src/session/murmur.ts';
import { pitchOf } from '../../src/session/pitch.ts';
import { drive } from './driver.ts';
import { withPage } from './page.ts';

withPage();

function murmuring(words: string, ms: number, mood: 'neutral' | 'annoyed' | 'warm' = 'neutral') {
  const rates: number[] = [];
  const murmur = createMurmur({ play: (_, rate) => rates.push(rate ?? 1) }, 1);
  murmur.say(words, ms, mood);
  return { murmur, rates };
}

test('9.10 a syllable for each Han character or group of vowels, in step with the words', () => {
  const { rates } = murmuring('好的好的', 2000);
  vi.advanceTimersByTime(0);
  expect(rates).toHaveLength(1);
  vi.advanceTimersByTime(1000);
  expect(rates).toHaveLength(3);
  vi.advanceTimersByTime(2000);
  expect(rates).toHaveLength(4);
  const english = murmuring('A minute, please.', 3000);
  vi.runAllTimers();
  expect(english.rates).toHaveLength(6);
});

test('9.10 no mouth is too fast, and what is stopped is silent', () => {
  const { rates } = murmuring('快'.repeat(100), 1000);
  vi.runAllTimers();
  expect(rates.length).toBeLessThan(12);
  const stopped = murmuring('好的好的', 2000);
  stopped.murmur.stop();
  vi.runAllTimers();
  expect(stopped.rates).toEqual([]);
});

test('9.10 pitch goes by mood, sex and customer', () => {
  const highest = (mood: 'annoyed' | 'warm') => {
    const { rates } = murmuring('好的', 500, mood);
    vi.runAllTimers();
    return Math.max(...rates);
  };
  expect(highest('warm')).toBeGreaterThan(highest('annoyed'));
  expect(pitchOf('female', 'a')).toBeGreaterThan(pitchOf('male', 'a'));
  expect(pitchOf('male', 'a')).not.toBe(pitchOf('male', 'b'));
});

test('9.10 customers murmur where there is no voice, unless it is switched off', () => {
  const call = drive();
  call.session.skip();
  expect(call.murmured).toHaveLength(1);
  const aloud = drive({ voice: true });
  aloud.session.skip();
  expect(aloud.murmured).toEqual([]);
  const off = drive({ wishes: { speech: false } });
  off.session.skip();
  expect(off.murmured).toEqual([]);
});

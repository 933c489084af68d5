import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { noDrills } from '../../src/progress/drills/drillRecord.ts';
import { NextThing } from '../../src/ui/screens/home/next/NextThing.tsx';
import { useToday } from '../../src/ui/useToday.ts';
import { renderScreen } from './support/renderScreen.tsx';

afterEach(() => {
  vi.useRealTimers();
});

const late = new Date(2026, 2, 9, 23, 59, 30);

test('9.18 a page that stays open over midnight offers the new day’s drills', async () => {
  vi.useFakeTimers({ now: late, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const drills = { ...noDrills, days: [{ day: '2026-03-09', done: 10, right: 7 }] };
  await act(() => renderScreen(<NextThing />, { kept: { drills } }));
  expect(screen.getByRole('link')).not.toHaveAttribute('href', '#/drills');
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('link')).toHaveAttribute('href', '#/drills');
});

test('9.18 so does one on which the clock was set back, or forward, before', async () => {
  vi.useFakeTimers({ now: late, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  function Day() {
    return <p>{useToday(true).getDate()}</p>;
  }
  await renderScreen(<Day />);
  vi.setSystemTime(late.getTime() - 3_600_000);
  act(() => void vi.advanceTimersByTime(3_500_000));
  expect(screen.getByText('9')).toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(200_000));
  expect(screen.getByText('10')).toBeInTheDocument();
});

test('9.18 what is under way stays until the trainee comes back to the page', async () => {
  vi.useFakeTimers({ now: late, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  function Day() {
    return <p>{useToday(false).getDate()}</p>;
  }
  await renderScreen(<Day />);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText('9')).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(screen.getByText('10')).toBeInTheDocument();
});

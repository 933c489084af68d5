import { useEffect, useState } from 'react';
import { dayOf } from '../progress/drills/days.ts';

/** A second past midnight, so that a clock that is a little early doesn't ask twice. */
const tomorrow = (today: Date) =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, 0, 0, 1).getTime();

/** Between two looks at the clock, ms. */
const leastMs = 1000;

/**
 * The trainee's day, as a time of it: another one once a page that stays open is in the next day.
 *
 * @param atOnce at midnight itself; else when the trainee comes back to the page, so that nothing
 *   that is under way goes from under their hands
 */
export function useToday(atOnce: boolean): Date {
  const [today, setToday] = useState(() => new Date());
  useEffect(() => {
    const look = () =>
      setToday((before) => {
        const now = new Date();
        return dayOf(now) === dayOf(before) ? before : now;
      });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(
        () => {
          look();
          // The clock was set back meanwhile: midnight is still to come.
          wait();
        },
        Math.max(leastMs, tomorrow(new Date()) - Date.now()),
      );
    };
    if (atOnce) wait();
    // Timers stand still while a device sleeps.
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [atOnce]);
  return today;
}

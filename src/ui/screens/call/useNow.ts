import { useEffect, useState } from 'react';

/** `performance.now()`, anew every `every` ms while `running`. */
export function useNow(running: boolean, every: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(performance.now()), every);
    return () => clearInterval(timer);
  }, [running, every]);
  return now;
}

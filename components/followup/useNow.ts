import { useEffect, useState } from 'react';
import { type WallClock, wallClockOf } from '../../lib/domain/wallClock';

/** The wall clock, renewed each minute. */
export function useNow(): WallClock {
  const [now, setNow] = useState(() => wallClockOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(wallClockOf(new Date())), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

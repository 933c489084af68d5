import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Testing Library only cleans up by itself where afterEach is a global.
afterEach(cleanup);

// What is loaded late takes its time on a busy machine; only what never comes runs into this.
configure({ asyncUtilTimeout: 300_000 });

// React drops a render that waits (`use`) inside an act nobody awaits: its screen never comes.
// user-event is awaited and waits for React itself, so its events need no act of their own.
const dispatchedInAct = getConfig();
const awaited = () =>
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT === false;
configure({
  eventWrapper: (dispatch) => (awaited() ? dispatch() : dispatchedInAct.eventWrapper(dispatch)),
});

// Where it happens all the same, the run fails by what React says of it, not now and then by waiting.
const { error } = console;
console.error = (...said: unknown[]) => {
  if (String(said[0]).includes('suspended inside an `act`')) throw new Error(String(said[0]));
  error(...said);
};

// jsdom lays nothing out: no window has room for anything.
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;

// It rings until somebody connects: how long a busy machine takes to look must decide nothing.
vi.mock('../../src/session/timing.ts', async (original) => ({
  ...(await original<object>()),
  ringMs: 3_600_000,
}));

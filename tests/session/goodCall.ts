import { drive } from './driver.ts';

/** Lines that lead to the meeting, but for the parting. */
export const goodCall = ['who-and-why', 'which-burn', 'probe-rings', 'ask-visit'] as const;

/** A seed whose rolls open the need: found by looking, so that the test doesn't hang on one. */
export function luckySeed(): number {
  for (let seed = 0; seed < 50; seed++) {
    const call = drive({ seed });
    call.toChoice();
    call.say('who-and-why');
    call.say('which-burn');
    const opened = call
      .live()
      .call?.transcript.events.some((e) => 'kind' in e && e.kind === 'opensUp');
    call.session.leave();
    if (opened) return seed;
  }
  throw new Error('no seed opens the need');
}

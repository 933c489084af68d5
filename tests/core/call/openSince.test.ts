import { expect, test } from 'vitest';
import { playRandomCall } from '../../../src/analysis/play/randomCalls.ts';
import { heardIn } from '../../../src/core/call/heard.ts';
import { openSince } from '../../../src/core/call/openSince.ts';
import { shippedIds } from '../support/rules.ts';
import { walkedCall } from '../support/solved.ts';

test.each(shippedIds)('in %s it is what the turn to come will have found open', (id) => {
  const { rules } = walkedCall(id);
  for (let seed = 1; seed <= 40; seed++) {
    const { events } = playRandomCall(rules, seed, 'en').transcript;
    for (const { event, open, opened } of heardIn(events)) {
      expect(openSince(events.slice(0, event))).toEqual({ open, opened });
    }
  }
});

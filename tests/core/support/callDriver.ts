import { expect } from 'vitest';
import type { CallRules } from '../../../src/core/call/rules.ts';
import {
  linesOnOffer,
  startCall,
  step,
  type CallEvent,
  type CallOptions,
  type CallState,
} from '../../../src/core/call/step.ts';
import type { TranscriptEvent } from '../../../src/core/call/transcript.ts';
import type { Ending } from '../../../src/core/course/outcomes.ts';
import type { ReplyKind } from '../../../src/core/course/replies.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import type { Scorecard } from '../../../src/core/scoring/scorecard.ts';

/** Plays a call by hand and says what it expects of it on the way. */
export class CallDriver {
  state: CallState;

  constructor(
    readonly rules: CallRules,
    options: Partial<CallOptions> = {},
  ) {
    this.state = startCall(rules, { seed: 7, language: 'en', mode: 'practice', ...options });
  }

  /** One choice of any kind. */
  choose(event: CallEvent): this {
    this.state = step(this.rules, this.state, event);
    return this;
  }

  say(line: string, thinkingMs?: number): this {
    return this.choose({ type: 'say', line, ...(thinkingMs === undefined ? {} : { thinkingMs }) });
  }

  letThemTalk(): this {
    return this.choose({ type: 'letThemTalk' });
  }

  interrupt(): this {
    return this.choose({ type: 'interrupt' });
  }

  hangUp(): this {
    return this.choose({ type: 'hangUp' });
  }

  get events(): readonly TranscriptEvent[] {
    return this.state.transcript.events;
  }

  /** What the customer answered, by kind, since the last turn of the rep's. */
  get answers(): readonly (ReplyKind | null)[] {
    const last = this.events.findLastIndex(({ type }) => type === 'repActed');
    return this.events
      .slice(last + 1)
      .flatMap((event) => (event.type === 'customerSpoke' ? [event.kind] : []));
  }

  /** Ids of the lines on offer, in the order of the screen. */
  get onOffer(): readonly string[] {
    return linesOnOffer(this.rules, this.state).map(({ line }) => line.id);
  }

  get scorecard(): Scorecard {
    return scoreCall(this.state.transcript);
  }

  expectAnswer(...kinds: readonly ReplyKind[]): this {
    expect(this.answers).toEqual(kinds);
    return this;
  }

  expectToBeIn(...tags: readonly string[]): this {
    const { persona } = this.state.position;
    expect([...persona.tags], persona.key).toEqual(expect.arrayContaining([...tags]));
    return this;
  }

  expectOffer(...lines: readonly string[]): this {
    expect(this.onOffer).toEqual(expect.arrayContaining([...lines]));
    return this;
  }

  expectEnding(ending: Ending | null): this {
    expect(this.state.position.persona.ending).toBe(ending);
    return this;
  }
}

import type { Scenario } from '../../../core/call/scenario.ts';
import type { Mode } from '../../../core/call/transcript.ts';
import type { Language } from '../../../core/course/language.ts';
import type { CallSlot, SavedCall } from '../../../progress/savedCalls.ts';
import type { CallDriver } from '../../../session/callDriver.ts';
import type { Begin } from '../../../session/liveCall.ts';
import type { Resumed } from '../../../session/resume.ts';

/** Why a saved call can't go on. */
export type ResumeProblem = Extract<Resumed, { problem: string }>['problem'] | 'gone';

/** How far a call is from being live, and what keeps it from that. */
export type Ready =
  | { readonly step: 'loading' | 'failed' | 'unknown' | 'elsewhere' | 'over' }
  | { readonly step: 'conflict'; readonly saved: SavedCall; readonly slot: CallSlot }
  | { readonly step: 'cannotResume'; readonly problem: ResumeProblem; readonly saved: SavedCall }
  | {
      readonly step: 'live';
      /** Perhaps without its answers, which are the driver's matter. */
      readonly scenario: Scenario;
      readonly driver: CallDriver;
      readonly begin: Begin;
      readonly slot: CallSlot;
      readonly language: Language;
      readonly mode: Mode;
    };

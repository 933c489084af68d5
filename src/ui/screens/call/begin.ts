import type { CallState } from '../../../core/call/start.ts';
import type { DialOptions } from '../../../session/liveCall.ts';

/** How a live call begins. */
export type Begin =
  | { readonly dial: DialOptions }
  | { readonly goOn: CallState; readonly thinkingMs: number };

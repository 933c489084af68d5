import type { brief } from './messages/zh/brief.ts';
import type { call } from './messages/zh/call.ts';
import type { calls } from './messages/zh/calls.ts';
import type { common } from './messages/zh/common.ts';
import type { debrief } from './messages/zh/debrief.ts';
import type { drills } from './messages/zh/drills.ts';
import type { home } from './messages/zh/home.ts';
import type { own } from './messages/zh/own.ts';
import type { parting } from './messages/zh/parting.ts';
import type { review } from './messages/zh/review.ts';
import type { rules } from './messages/zh/rules.ts';
import type { settings } from './messages/zh/settings.ts';
import type { troubles } from './messages/zh/troubles.ts';

/**
 * Messages by area. The Chinese catalogue is the shape: the English one is typed by it, so that a
 * message missing on either side is a compile error.
 */
export interface Messages {
  readonly common: typeof common;
  readonly home: typeof home;
  readonly brief: typeof brief;
  readonly call: typeof call;
  readonly calls: typeof calls;
  readonly debrief: typeof debrief;
  readonly own: typeof own;
  readonly parting: typeof parting;
  readonly review: typeof review;
  readonly drills: typeof drills;
  readonly rules: typeof rules;
  readonly settings: typeof settings;
  readonly troubles: typeof troubles;
}

export type Area = keyof Messages;

/** Areas that the way to the first call needs, and those that come when they are shown. */
export type EarlyArea = 'common' | 'home' | 'brief' | 'call';
export type LateArea = Exclude<Area, EarlyArea>;

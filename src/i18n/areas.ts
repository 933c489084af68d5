import type { brief } from './messages/zh/brief.ts';
import type { call } from './messages/zh/call.ts';
import type { campaign } from './messages/zh/campaign.ts';
import type { calls } from './messages/zh/calls.ts';
import type { callEnd } from './messages/zh/callEnd.ts';
import type { classBegin } from './messages/zh/classBegin.ts';
import type { classDebrief } from './messages/zh/classDebrief.ts';
import type { classDesk } from './messages/zh/classDesk.ts';
import type { classExport } from './messages/zh/classExport.ts';
import type { classCall } from './messages/zh/classCall.ts';
import type { classRoom } from './messages/zh/classRoom.ts';
import type { classRolePlay } from './messages/zh/classRolePlay.ts';
import type { classSelf } from './messages/zh/classSelf.ts';
import type { classWrite } from './messages/zh/classWrite.ts';
import type { common } from './messages/zh/common.ts';
import type { customers } from './messages/zh/customers.ts';
import type { debrief } from './messages/zh/debrief.ts';
import type { drills } from './messages/zh/drills.ts';
import type { exchange } from './messages/zh/exchange.ts';
import type { find } from './messages/zh/find.ts';
import type { home } from './messages/zh/home.ts';
import type { links } from './messages/zh/links.ts';
import type { next } from './messages/zh/next.ts';
import type { own } from './messages/zh/own.ts';
import type { profiles } from './messages/zh/profiles.ts';
import type { record } from './messages/zh/record.ts';
import type { recordMenu } from './messages/zh/recordMenu.ts';
import type { refusals } from './messages/zh/refusals.ts';
import type { resuming } from './messages/zh/resuming.ts';
import type { review } from './messages/zh/review.ts';
import type { rules } from './messages/zh/rules.ts';
import type { self } from './messages/zh/self.ts';
import type { settings } from './messages/zh/settings.ts';
import type { sheet } from './messages/zh/sheet.ts';
import type { storage } from './messages/zh/storage.ts';
import type { update } from './messages/zh/update.ts';

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
  readonly callEnd: typeof callEnd;
  readonly campaign: typeof campaign;
  readonly classBegin: typeof classBegin;
  readonly classDebrief: typeof classDebrief;
  readonly classDesk: typeof classDesk;
  readonly classExport: typeof classExport;
  readonly classCall: typeof classCall;
  readonly classRoom: typeof classRoom;
  readonly classRolePlay: typeof classRolePlay;
  readonly classSelf: typeof classSelf;
  readonly classWrite: typeof classWrite;
  readonly customers: typeof customers;
  readonly debrief: typeof debrief;
  readonly links: typeof links;
  readonly next: typeof next;
  readonly own: typeof own;
  readonly profiles: typeof profiles;
  readonly record: typeof record;
  readonly recordMenu: typeof recordMenu;
  readonly refusals: typeof refusals;
  readonly resuming: typeof resuming;
  readonly review: typeof review;
  readonly drills: typeof drills;
  readonly exchange: typeof exchange;
  readonly find: typeof find;
  readonly rules: typeof rules;
  readonly self: typeof self;
  readonly settings: typeof settings;
  readonly sheet: typeof sheet;
  readonly storage: typeof storage;
  readonly update: typeof update;
}

export type Area = keyof Messages;

/** Areas that lead to a call and through it, which come in one piece; all others come by themselves. */
export type CallingArea = 'common' | 'home' | 'brief' | 'call';
export type SingleArea = Exclude<Area, CallingArea>;

import type { Language } from '../../../src/core/course/language.ts';
import type { Messages } from '../../../src/i18n/areas.ts';
import { call as enCall } from '../../../src/i18n/messages/en/call.ts';
import { classBegin as enBegin } from '../../../src/i18n/messages/en/classBegin.ts';
import { classCall as enClassCall } from '../../../src/i18n/messages/en/classCall.ts';
import { classDebrief as enDebrief } from '../../../src/i18n/messages/en/classDebrief.ts';
import { classDesk as enDesk } from '../../../src/i18n/messages/en/classDesk.ts';
import { classExport as enExport } from '../../../src/i18n/messages/en/classExport.ts';
import { classRolePlay as enRolePlay } from '../../../src/i18n/messages/en/classRolePlay.ts';
import { classRoom as enRoom } from '../../../src/i18n/messages/en/classRoom.ts';
import { classSelf as enSelf } from '../../../src/i18n/messages/en/classSelf.ts';
import { classWrite as enWrite } from '../../../src/i18n/messages/en/classWrite.ts';
import { exchange as enExchange } from '../../../src/i18n/messages/en/exchange.ts';
import { sheet as enSheet } from '../../../src/i18n/messages/en/sheet.ts';
import { call as zhCall } from '../../../src/i18n/messages/zh/call.ts';
import { classBegin as zhBegin } from '../../../src/i18n/messages/zh/classBegin.ts';
import { classCall as zhClassCall } from '../../../src/i18n/messages/zh/classCall.ts';
import { classDebrief as zhDebrief } from '../../../src/i18n/messages/zh/classDebrief.ts';
import { classDesk as zhDesk } from '../../../src/i18n/messages/zh/classDesk.ts';
import { classExport as zhExport } from '../../../src/i18n/messages/zh/classExport.ts';
import { classRolePlay as zhRolePlay } from '../../../src/i18n/messages/zh/classRolePlay.ts';
import { classRoom as zhRoom } from '../../../src/i18n/messages/zh/classRoom.ts';
import { classSelf as zhSelf } from '../../../src/i18n/messages/zh/classSelf.ts';
import { classWrite as zhWrite } from '../../../src/i18n/messages/zh/classWrite.ts';
import { exchange as zhExchange } from '../../../src/i18n/messages/zh/exchange.ts';
import { sheet as zhSheet } from '../../../src/i18n/messages/zh/sheet.ts';

interface Said {
  readonly begin: Messages['classBegin'];
  /** On the call screen. */
  readonly call: Messages['call'];
  readonly classCall: Messages['classCall'];
  readonly debrief: Messages['classDebrief'];
  readonly desk: Messages['classDesk'];
  readonly exchange: Messages['exchange'];
  readonly files: Messages['classExport'];
  readonly rolePlay: Messages['classRolePlay'];
  readonly room: Messages['classRoom'];
  readonly self: Messages['classSelf'];
  readonly sheet: Messages['sheet'];
  readonly write: Messages['classWrite'];
}

/** What stands on the buttons that a class presses, and what it reads. */
export const said: Readonly<Record<Language, Said>> = {
  zh: {
    begin: zhBegin,
    call: zhCall,
    classCall: zhClassCall,
    debrief: zhDebrief,
    desk: zhDesk,
    exchange: zhExchange,
    files: zhExport,
    rolePlay: zhRolePlay,
    room: zhRoom,
    self: zhSelf,
    sheet: zhSheet,
    write: zhWrite,
  },
  en: {
    begin: enBegin,
    call: enCall,
    classCall: enClassCall,
    debrief: enDebrief,
    desk: enDesk,
    exchange: enExchange,
    files: enExport,
    rolePlay: enRolePlay,
    room: enRoom,
    self: enSelf,
    sheet: enSheet,
    write: enWrite,
  },
};

/** Words around something, whatever it is. @param words with it in them */
export function around(words: (it: string) => string): RegExp {
  const [before = '', after = ''] = words('§')
    .split('§')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}.+${after}$`);
}

/** Words with a number in them, whichever it is. */
export const numbered = (words: (n: number) => string): RegExp =>
  around((it) => words(7).replace('7', it));

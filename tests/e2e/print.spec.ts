import { goodCall, goodCallInChinese } from '../ui/support/sampleCalls.ts';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/core/course/language.ts';
import { campusCsv } from '../progress/campaign/campus.ts';
import { customers as enCustomers } from '../../src/i18n/messages/en/customers.ts';
import { record as enRecord } from '../../src/i18n/messages/en/record.ts';
import { self as enSelf } from '../../src/i18n/messages/en/self.ts';
import { customers as zhCustomers } from '../../src/i18n/messages/zh/customers.ts';
import { record as zhRecord } from '../../src/i18n/messages/zh/record.ts';
import { self as zhSelf } from '../../src/i18n/messages/zh/self.ts';
import { statementIds } from '../../src/progress/diagnosis/statements.ts';
import { expect, test } from './support/fixtures.ts';
import { firstProfile, putRows } from './support/keptRows.ts';
import { openAnew, quick } from './support/kept.ts';
import { expectSheet } from './support/paper.ts';

const selfWords = { zh: zhSelf, en: enSelf };

/** Has a rating and its plan in the record, and goes to a page that shows them. */
async function rated(page: Page, to: string) {
  const row = { id: 'rating', profile: firstProfile, changedAt: 1, format: 1 };
  const answers = Object.fromEntries(statementIds.map((id, i) => [id, (i % 5) + 1]));
  const [statement] = statementIds;
  const practice = { kind: 'drill', skill: 'openings' };
  const action = { statement, practice, note: 'Say who I am first', by: '2027-03-09', done: false };
  const rating = { ...row, begunAt: 1, finishedAt: 2, answers };
  const later = { ...rating, id: 'later', begunAt: 3, finishedAt: 4 };
  await putRows(page, 'ratings', to.endsWith('change') ? [rating, later] : [rating]);
  await putRows(page, 'plans', [Object.assign({}, row, { actions: [action] })]);
  await page.goto(`./${to}`);
  await page.reload();
}

/** Has a call in the record with its plan and its note, and goes to its debrief. @param scenario whose */
async function notedAndPlanned(page: Page, language: Language, scenario = 'sample') {
  const row = { profile: firstProfile, changedAt: 1, format: 1 };
  const played = language === 'zh' ? goodCallInChinese() : goodCall();
  const transcript = { ...played, scenario: { ...played.scenario, id: scenario } };
  const call = { ...row, id: 'printed', endedAt: 2, rating: null, pauses: 0, transcript };
  const ticks = { who: true, why: true, gain: false, question: false };
  const planned = { goal: 'Plan 41', fallback: 'Plan 42', opener: 'Plan 43', ticks, notes: '' };
  const lists = {
    questions: ['Plan 44'],
    objections: [{ objection: 'Plan 45', answer: 'Plan 46' }],
  };
  const sheet = { ...row, ...planned, ...lists, id: 'plan', kind: 'sheet', scenario };
  const ended = { scenario, customer: 'Somebody', endedAt: 2, disposition: 'keen' };
  const noted = { summary: 'Note 51', reason: 'Note 52', quote: 'Note 53' };
  const next = { scenario, call: 'printed', day: '2027-03-09', time: '15:45', zone: 'UTC' };
  const followUp = { ...row, ...next, id: 'printed', goal: 'Note 54', doneAt: null };
  await putRows(page, 'calls', [call]);
  await putRows(page, 'callSheets', [sheet]);
  await putRows(page, 'callNotes', [Object.assign({}, row, ended, noted, { id: 'printed' })]);
  await putRows(page, 'followUps', [followUp]);
  await page.goto('./#/debrief/printed');
  await page.reload();
  for (const part of ['.note-on-paper', '.plan'])
    await page.locator(part).waitFor({ state: 'attached' });
}

/** A sheet that is printed: the way to it, what must be on it, how many pages it may take. */
interface PrintedSheet {
  readonly at: string;
  readonly until: string;
  readonly prepare?: (page: Page, language: Language) => Promise<unknown>;
  readonly says: { readonly zh: string; readonly en: string };
  readonly also?: readonly string[];
  /** Finished calls in the record, if more than one. */
  readonly calls?: number;
  readonly pages: readonly [least: number, most: number];
}

const firstSeed = 70_001;

const sheets: Readonly<Record<string, PrintedSheet>> = {
  scorecard: {
    at: '#/debrief',
    until: '.decided-way',
    says: { zh: '约定', en: 'The commitment' },
    pages: [2, 3],
  },
  'debrief with note and plan': {
    at: '#/debrief',
    until: '.decided-way',
    prepare: notedAndPlanned,
    says: { zh: '这通电话的记录', en: 'Noted of this call' },
    also: ['Plan 41', 'Plan 43', 'Plan 44', 'Plan 46', 'Note 51', 'Note 53', '15:45', 'Note 54'],
    pages: [2, 5],
  },
  numbers: {
    at: '#/record/numbers',
    until: '.funnel',
    says: { zh: '销售漏斗', en: 'Your funnel' },
    pages: [1, 2],
  },
  log: {
    at: '#/record',
    until: '.log-call',
    calls: 40,
    says: { zh: '一共 40 通', en: '40 calls' },
    // Also those that are out of sight on screen.
    also: Array.from({ length: 40 }, (_, i) => `${firstSeed + i}`),
    pages: [2, 5],
  },
  'log with notes': {
    at: '#/debrief',
    until: '.decided-way',
    prepare: async (page, language) => {
      await notedAndPlanned(page, language);
      await page.goto('./#/record');
      await page.locator('.log-list[data-notes="true"]').waitFor();
    },
    says: { zh: '一共 2 通', en: '2 calls' },
    also: ['Note 51', 'Note 52', 'Note 53', '15:45', 'Note 54'],
    pages: [1, 1],
  },
  skills: {
    at: '#/record/skills',
    until: '.skill-list',
    says: { zh: zhRecord.skills.moves, en: enRecord.skills.moves },
    pages: [1, 1],
  },
  'customers and what is due': {
    at: '#/debrief',
    until: '.decided-way',
    prepare: async (page, language) => {
      await notedAndPlanned(page, language, 'dock-queue');
      await page.goto('./#/customers');
      await page.locator('.due-card').waitFor();
    },
    says: { zh: zhCustomers.due.title, en: enCustomers.due.title },
    also: ['Note 54'],
    pages: [1, 3],
  },
  'call sheet': {
    at: '#/sheet/dock-queue',
    until: '.sheet-form',
    says: { zh: '准备单', en: 'Call sheet for' },
    pages: [1, 2],
  },
  // What is known of somebody who was called before is part of the sheet (C32, C34).
  'call sheet for the second call': {
    at: '#/debrief',
    until: '.decided-way',
    prepare: async (page, language) => {
      await notedAndPlanned(page, language, 'dock-queue');
      await page.goto('./#/sheet/dock-queue?after=printed');
      await page.locator('.before').first().waitFor();
    },
    says: { zh: '准备单', en: 'Call sheet for' },
    also: ['Plan 41', 'Plan 43', 'Plan 44', 'Plan 46', 'Note 51', 'Note 54'],
    pages: [1, 2],
  },
  'self-diagnosis, blank': {
    at: '#/record/self/sheet',
    until: '.sheet-table',
    says: { zh: selfWords.zh.sheet.heading, en: selfWords.en.sheet.heading },
    pages: [1, 2],
  },
  'self-diagnosis, filled in': {
    at: '#/record/self',
    until: '.self-head',
    prepare: (page) => rated(page, '#/record/self/difference'),
    says: { zh: '你说的和电话说的', en: 'Your word and your calls’' },
    pages: [2, 6],
  },
  'self-diagnosis, the change': {
    at: '#/record/self',
    until: '.self-head',
    prepare: (page) => rated(page, '#/record/self/change'),
    says: { zh: selfWords.zh.change.heading, en: selfWords.en.change.heading },
    pages: [1, 3],
  },
  plan: {
    at: '#/record/self',
    until: '.self-head',
    prepare: (page) => rated(page, '#/record/self/plan'),
    says: { zh: '接下来练什么', en: 'What to practise next' },
    pages: [1, 2],
  },
  'campaign report': {
    at: '#/campaign',
    until: 'input[type=file]',
    prepare: (page) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'campus.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(campusCsv),
      }),
    says: { zh: '300 通里，291 通有下落', en: '291 of 300 accounted for' },
    pages: [1, 3],
  },
};

async function expectPrinted(page: Page, sheet: PrintedSheet, language: Language, name: string) {
  // From a dark screen: paper is white all the same.
  const settings = { ...quick, language, theme: 'dark' };
  const call = language === 'zh' ? goodCallInChinese() : goodCall();
  const history = Array.from({ length: sheet.calls ?? 1 }, (_, i) => ({
    ...call,
    seed: firstSeed + i,
  }));
  await page.emulateMedia({ media: null });
  await openAnew(page, { settings, history }, sheet.at);
  await page.locator(sheet.until).first().waitFor({ state: 'attached' });
  await sheet.prepare?.(page, language);
  await expect(page.getByText(sheet.says[language]).first()).toBeAttached();
  const also = sheet.also ?? [];
  await expectSheet(page, name, { says: [sheet.says[language], ...also], pages: sheet.pages });
}

for (const language of ['zh', 'en'] as const) {
  test(`on paper, ${language}: each sheet whole, numbered and white`, { tag: '@desktop' }, async ({
    page,
  }) => {
    for (const [name, sheet] of Object.entries(sheets)) {
      await test.step(name, () => expectPrinted(page, sheet, language, name));
    }
  });
}

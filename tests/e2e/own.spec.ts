import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edited } from '../support/tinyCall.ts';
import { beyondEdge } from './support/beyondEdge.ts';
import { debriefOf } from './support/debrief.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';
import { phone } from './support/phone.ts';

const folder = join(import.meta.dirname, '..', '..', 'scenarios', 'calls');
const shipped = readFileSync(join(folder, 'dock-queue.yaml'), 'utf8');
const [title = ''] = /^title: .*$/mu.exec(shipped) ?? [];
const [version = ''] = /^version: \d+$/mu.exec(shipped) ?? [];
const named = edited(shipped, title, 'title: { zh: "我的那条队", en: "My queue" }');
const own = edited(named, version, 'version: 1');
const broken = edited(own, 'moves: [testInterest]', 'moves: [post]');
const file = (text: string) => ({
  name: 'dock-queue.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(text),
});

test('a broken file is put right, kept, played, reviewed on the spot, and changed', {
  tag: '@desktop',
}, async ({ page, expectAccessible }) => {
  await openWith(page, { settings: { ...quick, language: 'en' } });
  await page.getByRole('link', { name: 'Make your own' }).click();
  await expect(page.getByRole('heading', { name: 'Your own scenarios' })).toBeVisible();
  await expectAccessible();

  await page.getByLabel('Open a file').setInputFiles(file(broken));
  const problem = page.getByRole('button', { name: /unknown move “post”/ });
  await expect(problem).toBeVisible();
  await expectAccessible();
  await problem.click();
  const text = page.getByRole('textbox', { name: 'Text of the scenario (YAML)' });
  await expect(text).toBeFocused();
  const marked = await text.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(marked).toBe('post]');
  await page.keyboard.type('testInterest]');
  await expect(page.getByText('It reads cleanly.')).toBeVisible();
  // A reload in mid-work loses nothing.
  await page.reload();
  await expect(text).toHaveValue(own);
  await page.getByRole('button', { name: 'Keep it among the customers' }).click();
  await expect(page.getByText('“Carol Brandt” is kept')).toBeVisible();
  await page.getByRole('button', { name: 'Work out the whole call' }).click();
  await expect(page.getByText('How the best lines end')).toBeVisible();
  await expectAccessible();

  await page.goto('./#/');
  const mine = page.getByRole('region', { name: 'Your own customers' });
  await mine.getByRole('link', { name: 'Call Carol Brandt (coached)' }).click();
  await expect(page).toHaveURL(/#\/brief\/own:dock-queue$/);
  await page.goto('./#/call/own:dock-queue?seed=5&mode=practice&lang=zh');
  const call = phone(page);
  await expect(page.getByRole('button', { name: 'Connect now' })).toBeVisible();
  await page.keyboard.press('Space');
  await call.choice();
  await page.keyboard.press('1');
  await expect(call.said.nth(2)).toBeVisible();
  await page.reload();
  await expect(page.getByText('You left in the middle of this call')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Hang up' }).click();
  await page.getByRole('button', { name: 'See the scorecard' }).click();
  await page.getByRole('tab', { name: 'Review' }).click();
  const graph = page.getByRole('slider', { name: 'The prospects, turn by turn' });
  await expect(graph).toBeVisible();

  await page.goto('./#/own/own:dock-queue');
  await text.fill(edited(own, 'version: 1', 'version: 2'));
  await expect(page.getByText('It reads cleanly.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it among the customers' }).click();
  await expect(page.getByText('“Carol Brandt” is kept')).toBeVisible();
  await page.goto('./#/record');
  const old = page.getByRole('link', { name: /now version 2/ });
  await expect(old).toBeVisible();
  await expectAccessible();
  await old.click();
  await expect(page.getByText(/^Played on version 1 of .* is now version 2\./)).toBeVisible();
  await expect(debriefOf(page).medal).toBeVisible();
  await page.getByRole('tab', { name: 'Review' }).click();
  await expect(page.getByText(/older version of the scenario/)).toBeVisible();
  await expectAccessible();
});

test('own scenarios and the log in Chinese, by night', async ({ page, expectAccessible }) => {
  const settings = { ...quick, language: 'zh', theme: 'dark' };
  await openWith(page, { settings }, '#/own');
  await page.getByRole('button', { name: '复制一份' }).click();
  await expect(page.getByText('读得通，没有问题。')).toBeVisible();
  await expectAccessible();
  const overflow = await beyondEdge(page);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.goto('./#/own');
  await expect(page.getByText('有一份没写完的草稿')).toBeVisible();
  await expectAccessible();
  await page.goto('./#/record');
  await expect(page.getByRole('heading', { name: '还没有通话' })).toBeVisible();
  await expectAccessible();
});

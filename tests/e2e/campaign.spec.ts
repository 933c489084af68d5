import { campusCsv } from '../progress/campaign/campus.ts';
import { expect, test } from './support/fixtures.ts';
import { openWith, quick } from './support/kept.ts';

const file = (text: string) => ({
  name: 'campus.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${text}`),
});

test('C35: a list of calls becomes a report that says where its counts don’t add up', async ({
  page,
  expectAccessible,
}) => {
  await openWith(page, { settings: { ...quick, language: 'en' } }, '#/campaign');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ ...file(''), buffer: Buffer.from('PK\u0003\u0004') });
  await expect(page.getByRole('alert')).toContainText('workbook');
  await expectAccessible();

  await input.setInputFiles(file(`${campusCsv}\r\nlate,在校`));
  const report = page.getByRole('article');
  for (const said of ['291 of 300 accounted for', '性别: 180 of 183 accounted for'])
    await expect(report.getByText(said)).toBeVisible();
  await expect(page.getByText('line 302: 2 cells under 7 headings')).toBeVisible();
  const row = (table: string, name: string) =>
    report
      .getByRole('table', { name: table })
      .first()
      .getByRole('row', { name: `${name} ` });
  await expect(row('性别', '男')).toContainText('73.22');
  await expect(row('本网号码', '有')).toContainText('70.49');
  await report.getByText('Of the 129 with “有”').click();
  await expect(report.locator('.report-within[open]').getByRole('row').nth(1)).toContainText(
    '79.84',
  );
  await expectAccessible();

  // Told otherwise, a column is counted otherwise.
  await page.getByLabel('“通话结果” is taken for').selectOption('ignored');
  await expect(page.getByText('No column is the disposition yet')).toBeVisible();
  await page.getByLabel('“通话结果” is taken for').selectOption('disposition');

  const keep = page.getByRole('button', { name: 'Keep this list' });
  await keep.click();
  await expect(keep).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Open “campus”' }).click();
  await expect(page.getByText('291 of 300 accounted for')).toBeVisible();
  await page.getByRole('button', { name: 'Another list' }).click();
  await page.getByRole('button', { name: 'Use the calls I made' }).click();
  await expect(page.getByText('No finished call yet')).toBeVisible();
  await page.getByRole('button', { name: 'Delete “campus”' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Open “campus”' })).toBeVisible();
});

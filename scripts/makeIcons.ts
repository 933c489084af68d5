import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.ts';

/** Draws the icons that only come as pixels from `public/icons/icon.svg` (`npm run icons`). */
const folder = 'public/icons';

/** `inset`: the drawing's share of the icon; what may be cut into any shape keeps clear of its edge. */
const icons = [
  { name: 'icon-192.png', size: 192, inset: 1 },
  { name: 'icon-512.png', size: 512, inset: 1 },
  { name: 'maskable-512.png', size: 512, inset: 0.8 },
  { name: 'apple-180.png', size: 180, inset: 0.9 },
];

const drawing = readFileSync(`${folder}/icon.svg`, 'utf8');
const ground = /fill="(#\w+)"/.exec(drawing)?.[1] ?? '#000';
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: root });
mkdirSync(folder, { recursive: true });
for (const { name, size, inset } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const back = inset < 1 ? ground : 'transparent';
  const image = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${back}">
     <img src="${image}" width="${size * inset}">`,
  );
  await page.locator('img').evaluate((img: HTMLImageElement) => img.decode());
  writeFileSync(`${folder}/${name}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

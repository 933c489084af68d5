import { expect, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page: its text, and how far that comes to each edge, mm. */
interface PaperPage {
  readonly text: string;
  /** Width and height, mm. */
  readonly size: readonly [number, number];
  /** The least that is left free beside any of the text, mm; negative: it runs off the page. */
  readonly free: { readonly left: number; readonly right: number; readonly bottom: number };
}

const mm = (points: number) => (points / 72) * 25.4;

/** Without space: where a printer breaks a line is its own matter. */
const dense = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** What the page's sheet is like on paper, read from the file that Chromium makes of it. */
async function onPaper(page: Page): Promise<readonly PaperPage[]> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages: PaperPage[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const sheet = await document.getPage(n);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const places = texts.map(({ transform, width: wide }) => {
      const [, , , , x, y] = transform as number[];
      return { from: x ?? 0, to: (x ?? 0) + wide, y: y ?? 0 };
    });
    pages.push({
      text: texts.map(({ str }) => str).join(' '),
      size: [mm(width), mm(height)],
      free: {
        left: mm(Math.min(...places.map(({ from }) => from))),
        right: mm(width - Math.max(...places.map(({ to }) => to))),
        bottom: mm(Math.min(...places.map(({ y }) => y))),
      },
    });
  }
  await document.destroy();
  return pages;
}

/** Words that stand on the page as it is printed, each run of text by itself. */
function wordsToPrint(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const within = node.parentElement;
      const text = node.textContent ?? '';
      if (
        text.trim() === '' ||
        !within ||
        within.closest('script, style, noscript, option, svg, .visually-hidden')
      )
        continue;
      if (within.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        words.push(text);
    }
    return words;
  });
}

/** Larger surfaces that are printed dark, by what they are. */
function darkGrounds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width < 200 || height < 40) return [];
      const parts =
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
      const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      return alpha > 0.1 && light < 190 ? [`${element.tagName} ${element.className}`] : [];
    }),
  );
}

/** Least that stays free at each edge, mm: the page's margins, less what rounding takes. */
const edge = 5;

interface WantedSheet {
  /** What must be on it, wherever it breaks. */
  readonly says: readonly string[];
  /** What must not be: what is only pressed or chosen. */
  readonly lacks?: readonly string[];
  readonly pages: readonly [least: number, most: number];
}

/** What the page prints is a sheet of A4 pages: whole, numbered, white, with nothing at its edges. */
export async function expectSheet(page: Page, name: string, wanted: WantedSheet): Promise<void> {
  const pages = await onPaper(page);
  expect(pages.length, name).toBeGreaterThanOrEqual(wanted.pages[0]);
  expect(pages.length, name).toBeLessThanOrEqual(wanted.pages[1]);
  for (const [i, { text, size, free }] of pages.entries()) {
    const which = `${name}, page ${i + 1}`;
    expect(size.map(Math.round), which).toEqual([210, 297]);
    expect(dense(text), which).toContain(`${i + 1}/${pages.length}`);
    expect(Math.min(free.left, free.right), which).toBeGreaterThan(edge);
    expect(free.bottom, which).toBeGreaterThan(2);
  }
  const printed = dense(pages.map(({ text }) => text).join(' '));
  for (const said of wanted.says) expect(printed, name).toContain(dense(said));
  for (const said of wanted.lacks ?? []) expect(printed, name).not.toContain(dense(said));
  await page.emulateMedia({ media: 'print' });
  const missing = (await wordsToPrint(page)).filter((text) => !printed.includes(dense(text)));
  expect(missing, `cut off or not printed: ${name}`).toEqual([]);
  expect(await darkGrounds(page), name).toEqual([]);
  await page.emulateMedia({ media: null });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { spokenDay } from '../../../src/progress/customers/spoken/spokenDay.ts';

// A Sunday.
const from = '2026-11-29';

describe('a day as it was said', () => {
  it.each([
    ['Next Thursday at three', '下周四下午三点', '2026-12-03', '15:00'],
    ['Thursday at half past ten', '周四上午十点半', '2026-12-03', '10:30'],
    ['The third of next month at ten', '下月三号上午十点', '2026-12-03', '10:00'],
    ['The 30th at 9:45 am', '三十号早上9:45', '2026-11-30', '09:45'],
    ['The eleventh at two in the afternoon', '十一号下午两点', '2026-12-11', '14:00'],
    ['Tomorrow at eight in the morning', '明天早上八点', '2026-11-30', '08:00'],
    ['The day after tomorrow', '后天', '2026-12-01', null],
    ['Next Sunday', '下周日', '2026-12-06', null],
    ['Friday at 7 pm', '星期五晚上七点', '2026-12-04', '19:00'],
    ['today at twelve', '今天十二点', '2026-11-29', '12:00'],
  ])('%s, %s', (en, zh, day, time) => {
    expect(spokenDay(en, 'en', from)).toEqual({ day, time });
    expect(spokenDay(zh, 'zh', from)).toEqual({ day, time });
  });

  it('is none where no day was said', () => {
    for (const text of ['some time', 'after the holidays', 'at three', '']) {
      expect(spokenDay(text, 'en', from), text).toBeNull();
    }
    for (const text of ['过一阵子', '三点', '忙完这阵', '']) {
      expect(spokenDay(text, 'zh', from), text).toBeNull();
    }
  });

  it('is no day that the month doesn’t have', () => {
    expect(spokenDay('the 31st', 'en', '2026-11-02')).toBeNull();
    expect(spokenDay('三十九号', 'zh', from)).toBeNull();
  });

  it('is read from every commitment that can be made, the same in both languages', () => {
    const folder = join(import.meta.dirname, '../../../scenarios/calls');
    for (const file of readdirSync(folder)) {
      const { commitments } = parse(readFileSync(join(folder, file), 'utf8')) as {
        commitments: Record<string, { when: { zh: string; en: string } }>;
      };
      for (const { when } of Object.values(commitments)) {
        const read = spokenDay(when.en, 'en', '2026-11-18');
        expect(read?.time, when.en).toBeTruthy();
        expect(spokenDay(when.zh, 'zh', '2026-11-18'), when.zh).toEqual(read);
      }
    }
  });
});

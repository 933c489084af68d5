import { expect, it } from 'vitest';
import { figuresIn, namesIn } from '../../../src/analysis/reading/figures.ts';

it.each([
  [
    'en',
    'Four and a half thousand in spring, 9 last month, at 10:30.',
    ['Four', 'half', 'thousand', '9', '10:30'],
  ],
  ['en', 'One of them said no one would, the third time.', ['third']],
  ['zh', '春天两万出头，上个月4.2万，三成。', ['两万', '4.2', '万', '三']],
  ['zh', '一下子就完了，有一点。', []],
  ['zh', '等了二十一分钟', ['二十一']],
  ['zh', '周四三点', ['三']],
] as const)('finds the figures of a text (%s)', (language, text, figures) => {
  expect(figuresIn(text, language)).toEqual(figures);
});

it.each([
  ['en', 'Right, at Old Lock they wait, and I know Priya.', [], ['Old Lock', 'Priya']],
  ['en', 'Thursday at three. Carol, is it Thursday?', ['Carol'], ['Carol', 'Thursday']],
  ['zh', '许然周四来，月底之前。', ['许然'], ['许然', '周四', '月底']],
] as const)('finds names and days (%s)', (language, text, known, names) => {
  expect(namesIn(text, language, known)).toEqual(names);
});

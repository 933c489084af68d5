/**
 * The campaign of the second seed (C35) as a list of calls. Printed are the counts by feature, not
 * the people: who among the 54 without a number of the own network is a man is made up (the 31 that
 * 134 men leave, three people whose sex is not noted among them), and so are the quotes.
 */
interface Person {
  readonly sex: string;
  readonly own: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly quote?: string;
}

const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

const without = (n: number, reason: string, detail = '', quote = '') =>
  times(n, { own: '无', reason, detail, quote });

const reasons = [
  ...without(23, '贵', '对方送通话分钟', '他们每月送三百分钟，我都打不完。'),
  ...without(20, '贵', '套餐价格和附送'),
  ...without(2, '怕辐射'),
  ...without(3, '号码是家里给的'),
  ...without(6, '两个号码麻烦', '', '两张卡换来换去，嫌麻烦'),
];

const reached: Person[] = [
  ...times(103, { sex: '男', own: '有' }),
  ...times(26, { sex: '女', own: '有' }),
  ...reasons.map((one, i) => ({ ...one, sex: i < 31 ? '男' : i < 51 ? '女' : '' })),
];

const others = [
  ...times(26, '不在校'),
  ...times(30, '无人接听'),
  ...times(41, '停机'),
  ...times(9, '关机'),
  ...times(1, '关机（再拨）'),
  ...times(1, '空号'),
  // Printed are 291; 300 were dialled.
  ...times(9, ''),
];

export const campusCsv: string = [
  '号码,通话结果,性别,本网号码,没有的原因,具体原因,原话',
  ...reached.map(({ sex, own, reason = '', detail = '', quote = '' }, i) =>
    [`N${i + 1}`, '在校', sex, own, reason, detail, quote].join(','),
  ),
  ...others.map((disposition, i) => `M${i + 1},${disposition},,,,,`),
].join('\r\n');

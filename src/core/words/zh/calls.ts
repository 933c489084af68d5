import { introLimit } from '../../course/times.ts';
import { capPoints } from '../../scoring/rubric.ts';
import type { CourseWords } from '../words.ts';

export const endings = {
  orderPlaced: { name: '成单', sentence: '对方下了单，清清楚楚，自己愿意的。' },
  meetingBooked: { name: '约到见面', sentence: '见面约到了：对方答应得清楚，日子也定了。' },
  bossMeetingBooked: {
    name: '约到老板',
    sentence: '能拍板的人，你约到了，日子也定了。',
  },
  trialAgreed: { name: '答应试用', sentence: '对方愿意自己试一试，从哪天开始也说好了。' },
  advocateBriefed: {
    name: '有人替你说话',
    sentence: '对方会替你跟老板讲，而且知道该讲哪几点。',
  },
  callBackDated: {
    name: '定了再打',
    sentence: '见面还没约到，不过哪天几点再谈，两边都说好了。',
  },
  pencilledIn: {
    name: '悬着的约',
    sentence: '答应了一半，日子也算说了一半，这样的约说没就没。',
  },
  leftOpen: { name: '没个着落', sentence: '聊得不错，可挂了电话，谁也没有一件该做的事。' },
  waitsForBoss: { name: '等老板', sentence: '对方说去问老板，你就只剩下等。' },
  materialSent: { name: '发份资料', sentence: '资料可以发，哪天看，没人说。' },
  partedFriendly: { name: '好聚好散', sentence: '这回不成，不过散得和气，以后还能再打。' },
  refused: { name: '被回绝', sentence: '对方听够了，说了不要，把电话收了。' },
  hungUp: { name: '被挂断', sentence: '还没等你给出听下去的理由，电话就断了。' },
  repHungUp: { name: '你先挂了', sentence: '话还没说完，你先把电话挂了。' },
} satisfies CourseWords['endings'];

export const wordless = {
  byCustomer: '对方“喂”了半天，你一个字也没说，人家只好挂了。',
  byRep: '你一个字也没说，就把电话挂了。',
} satisfies CourseWords['wordless'];

export const rungs = {
  order: { name: '成单', sentence: '对方买了。' },
  advance: {
    name: '进展',
    sentence: '对方答应在定好的时间做一件具体的事，生意往前走了一步。',
  },
  continuation: { name: '待续', sentence: '关系还在，可谁也没答应要做什么。' },
  noSale: { name: '未成', sentence: '到此为止，散得好或者不好。' },
} satisfies CourseWords['rungs'];

export const caps = {
  hardFail: `碰了红线：总分最多 ${capPoints.hardFail} 分（C26）。`,
  brokenOff: `对方没等说完就挂了：总分最多 ${capPoints.brokenOff} 分（C11、C25）。`,
  neverAsked: `从头到尾没开口要下一步：总分最多 ${capPoints.neverAsked} 分（C6、C20）。`,
  lessThanAdvance: `这通电话没有走到进展：总分最多 ${capPoints.lessThanAdvance} 分（C17）。`,
  onlyCallBack: `这通电话只约了哪天再打：总分最多 ${capPoints.onlyCallBack} 分（C17）。`,
  soldAnyway: `不该卖的电话，却让人家答应了什么：总分最多 ${capPoints.soldAnyway} 分（C25、C26）。`,
  notAsFriends: `这通电话图的是好聚好散，没做到：总分最多 ${capPoints.notAsFriends} 分（C23）。`,
} satisfies CourseWords['caps'];

export const leftOut = '这通电话里没碰上，这一部分不算，其余的按比例折成 100 分。';

export const hardFail =
  '有些事做了就不合格，别处再好也没用，比如人家说了不要还硬给办，或者该护着的人，你卖给了他。';

export const modes = {
  coached: {
    name: '有教练',
    sentence: `看得到对方的情绪、头 ${introLimit} 秒的圈和听问讲的比例，时不时有提示，走错了可以退一步。`,
  },
  practice: { name: '练习', sentence: '跟真电话一样，只有一张脸、一只表。没有提示，也不催你。' },
  exam: { name: '考试', sentence: '计时，每次运气都换，说出口的收不回来。' },
} satisfies CourseWords['modes'];

/** The one best next thing on the first page, and why it is that: a sentence each. */
export const next = {
  label: '眼下最值得做的',
  underWay: {
    title: (name: string) => `和${name}的电话还没打完`,
    why: '对方还在线上，停在你离开的那一句。',
    action: '接着打',
  },
  followUp: {
    title: (name: string) => `回访${name}`,
    why: (days: number, grade: string | null) => {
      const when = days === 0 ? '约好的就是今天' : `约好的日子已经过了 ${days} 天`;
      return grade === null ? `${when}。` : `${when}，而且是 ${grade} 级客户。`;
    },
    action: '准备回访',
  },
  rating: {
    title: '再给自己打一次分',
    why: '离上次打分满两个月了：现在再打，才看得出变了没有。',
    begun: '这次的打了一半，打完才能和两个月前对照。',
    action: '去打分',
  },
  drills: {
    title: '今天的练习',
    why: '今天的还没做：每题只有一句接得住，全做完五分钟。',
    streak: (days: number) => `已经连续 ${days} 天，今天的还没做：五分钟。`,
    left: (done: number, all: number) => `今天的做到 ${done} / ${all}，剩下的还等着你。`,
    action: '开始练',
    goOn: '接着练',
  },
  call: {
    title: (name: string) => `打给${name}`,
    weakness: (part: string, percent: number, calls: number, name: string) =>
      `“${part}”是你最弱的一项（${calls} 通，约拿到 ${percent}% 的分），正好和${name}练。`,
    skill: (skill: string, name: string) => `每日练习里，你的“${skill}”水平最低，正好和${name}练。`,
    notCalled: '还没打过的客户里，这位最容易上手。',
    lowest: (best: number) => `客户你都打过了，最好成绩数这位最低（${best} 分），最有得涨。`,
    noScore: '和这位打过，还没打出过成绩。',
    action: '去打电话',
  },
};

/** What a class made of a call that all have played. */
export const classDebrief = {
  noCalls: '没有人拨过这通电话。',
  noTurns: '还没有一通电话说过话，没有可讲评的。',
  working: (left: number) => `正在推算，还剩 ${left} 通……`,
  back: '回到全班',
  call: (number: number) => `第 ${number} 通`,
  problems: {
    unreachable: '有的电话没能讲评：剧本取不到，连上以后再看。',
    otherVersion: '有的电话没能讲评：这个页面的剧本版本不同，请重新载入。',
    otherScenario: '有的电话没能讲评：剧本不在了。',
    tooLarge: '有的电话没能讲评：剧本太大，推算不完。',
    failed: '有的电话没能讲评：中途出了问题，重新载入再试。',
  },
  heat: {
    empty: '没有人到这里',
    title: '分丢在哪里',
    worst: (stage: string, turn: number, lost: number) =>
      `丢得最多的是${stage}，第 ${turn} 轮：全班一共 ${lost} 分。`,
    nothing: '没有人丢分。',
    stage: '阶段',
    turn: (n: number) => `第 ${n} 轮`,
    cell: (lost: number, calls: number, mistakes: number) =>
      `丢 ${lost} 分，${calls} 通，其中大失误 ${mistakes} 次`,
    how: '每格是所有电话在这一轮丢的分相加（百分制）；颜色越深丢得越多。',
  },
  mistakes: {
    title: '最常见的失误',
    none: '没有丢十分以上的选择。',
    better: '更好的：',
    cost: (lost: number, times: number, calls: number) =>
      `一共丢 ${lost} 分，${calls} 通里 ${times} 次`,
    open: (number: number, turn: number) => `看第 ${number} 通，第 ${turn} 轮`,
    all: (n: number) => `全部 ${n} 种`,
  },
  items: {
    title: '每句话的统计',
    line: '台词',
    untaken: (untaken: number, all: number) => `${all} 句里有 ${untaken} 句没有人选过。`,
    columns: {
      offered: '出现',
      taken: '被选',
      right: '对的时候选了',
      cost: '平均丢分',
      difficulty: '难度',
      discrimination: '区分度',
    },
    how: [
      '对的时候：比最好的选择最多差 5 分。',
      '难度：它是唯一最好的选择时，选它的比例；越低越难。',
      '区分度（−1 到 1）：选对它的人，其余的话是否也说得好；少于五通不算。',
    ],
  },
  change: {
    title: '前后对比',
    mean: (difference: string) => `平均 ${difference} 分`,
    people: (people: number, better: number, worse: number) =>
      `两次都打了的 ${people} 人：${better} 人进步，${worse} 人退步。`,
    before: '上一次',
    after: '这一次',
    chance: (p: string) => `如果什么都没变，这么大的差别凭运气出现的概率是 ${p}（符号翻转检验）。`,
    few: '人太少，还说明不了什么。',
  },
  leaderboard: {
    title: '排行榜',
    place: (n: number) => `${n}.`,
    points: (n: number) => `${n} 分`,
  },
  list: {
    title: '所有的电话',
    mean: (mean: number, calls: number) => `${calls} 通，平均 ${mean} 分`,
    open: (call: string) => `讲评${call}`,
    unfinished: '没打完',
    score: (n: number) => `${n} 分`,
  },
};

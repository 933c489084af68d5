import type { CourseWords } from '../words.ts';

export const floors = {
  open: {
    asks: '对方问了你一句',
    tells: '对方说到了难处',
    objects: '对方不同意',
    hedges: '“嗯”一声，不置可否',
    yields: '没有悬着的话，该你了',
  },
  objections: {
    reflex: '随口挡一下',
    price: '卡在价钱上',
    boss: '卡在老板那儿',
  },
  standings: {
    hidden: '难处还没说出来',
    implied: '说出了难处',
    explicit: '说了想解决',
    valued: '看到了解决值多少',
    agreed: '答应了',
    sealed: '答应的事复述过了',
  },
} satisfies CourseWords['floors'];

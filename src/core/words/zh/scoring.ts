import { introLimit, monologueLimit, questionLimit } from '../../course/times.ts';
import { rubric } from '../../scoring/rubric.ts';
import type { CourseWords } from '../words.ts';

const { askedOutright, dates, keptToIt, advance, clearYes, asFriends, nothingAsked, noLooseEnd } =
  rubric.commitment;

export const stages = {
  opening: '开场',
  discovery: '问需要',
  presentation: '谈办法',
  commitment: '定下一步',
} satisfies CourseWords['stages'];

export const parts = {
  opening: '开场',
  hearing: '听进去没有',
  needs: '需要',
  balance: '听说比例',
  objections: '异议',
  commitment: '约定',
  manners: '礼貌与收尾',
} satisfies CourseWords['parts'];

export const criteria = {
  who: {
    name: '我是谁',
    how: `头 ${introLimit} 秒里报出名字和公司，5 分；晚些，但还在开场里，2 分。你说话时走表，计时模式下冷场也走表；一句话里的几个动作平分这句话的时间。`,
  },
  why: {
    name: '为什么打来',
    how: `头 ${introLimit} 秒里说明来意，或者笑着承认是推销电话，5 分；晚些，但还在开场里，2 分。`,
  },
  gain: {
    name: '对方有什么好处',
    how: `头 ${introLimit} 秒里说出好处、同行的例子或者你特别的一点，6 分；晚些，但还在开场里，3 分。`,
  },
  question: {
    name: '请对方开口的问题',
    how: `开场里抛一个切身的问题，或者问难处，问的是这位客户关心的事，又在 ${questionLimit} 秒以内，4 分；晚了的，或者不沾边的，2 分。看的是头一个这样的问题。`,
  },
  cleanOpening: {
    name: '没有老套和假话',
    how: '5 分起，开场里每出现一次就扣 2.5 分：“能打扰您几分钟吗”、假装调研、喊口号、一口气报功能、报价太早。整个开场没报家门，0 分。',
  },
  met: {
    name: '接住了对方的话',
    how: `共 ${rubric.hearing.met.most} 分，轮到你时对方还悬着一件事的，每一轮平分一份：问了你一句、说到难处、有了顾虑，或者“嗯”一声不置可否。你这一句接住了，就拿到这一份（什么接什么，规则页有表）。道别的那句，还有对方说了是最后的那一轮，听得出来才算；在那之前断了线，悬着的事算没接住。`,
  },
  needFound: {
    name: '问出了难处',
    how: '对方说出了烦心的事，6 分。',
  },
  stayedOnIt: {
    name: '跟住了没走开',
    how: '对方说出来以后，你紧接着在听，或者就着这件事往下问，4 分。后来又岔开话题，0 分。',
  },
  madeExplicit: {
    name: '对方说想解决',
    how: '对方自己开口说想把这事解决掉，6 分。',
  },
  hope: {
    name: '代价之后给希望',
    how: '那以后问过“解决了值多少”，或者说过一个正对需要的好处，4 分。',
  },
  listening: {
    name: '听',
    how: '对方说话的占比够到目标，或者差不超过 5 个百分点，8 分；再往下匀着减，差 35 个百分点减到 0。你应的那声“嗯，后来呢”也算听。这样加起来不到 40 秒的，按秒数打折。',
  },
  share: {
    name: '对方说了多少',
    how: `对方说话的占比够到目标，或者差不超过 5 个百分点，${rubric.balance.share.most} 分；再往下匀着减，差 35 个百分点减到 0。你应的那声“嗯，后来呢”也算对方的。这样加起来不到 40 秒的，按秒数打折。`,
  },
  asking: {
    name: '问多于讲',
    how: '你说的话里至少一半在问，4 分；不到一半，按比例给。目标不是七二一的电话，这个一半跟着目标变。对方说的加上你应的不到 40 秒的，按秒数打折。',
  },
  noMonologue: {
    name: '不念稿',
    how: `3 分起，一句超过 ${monologueLimit} 秒，或者开场以后一口气报功能，每次扣 1.5 分。`,
  },
  heard: {
    name: '先听进去',
    how: '共 5 分，几个异议平分：每个异议来了，你头一个反应是应声、体谅或者退一步，就拿到这一份。没遇到异议，电话也收得像样（该卖的走到进展，不该卖的好聚好散），这一部分给满；还没等到异议电话就完了，这一部分 0 分。',
  },
  handled: {
    name: '异议解开了',
    how: '共 6 分，几个异议平分：对方接受了你的说法，或者电话最后还是收得像样，就拿到这一份。来得太晚、对方来不及松口的，不得分，也不列成错。一个异议都没遇到：收得像样，6 分；不然 0 分。',
  },
  calm: {
    name: '沉得住气',
    how: '4 分起，争辩、逼对方、躲开价格、把没把握的话说满、教人“您应该”、人家说了不还硬来，每次扣 2 分。一个异议都没遇到的，电话收得像样才给；不然 0 分。',
  },
  askedOutright: {
    name: '开口约了',
    how: `明明白白地开口要：约见面、请见老板、给出两个时间，或者直接安排下一步，${askedOutright.most} 分；只约了哪天再打，${askedOutright.partly.callBack} 分。`,
  },
  dates: {
    name: '给了时间',
    how: `给出两个时间让对方挑，${dates.most} 分；只约了哪天再打，${dates.partly.callBack} 分。`,
  },
  keptToIt: {
    name: '没让它滑过去',
    how: `开口约过，${keptToIt.most} 分；“您什么时候有空”、改成发资料、“回头再联系”，每次扣 ${keptToIt.partly.slip} 分。`,
  },
  advance: {
    name: '往前走了一步',
    how: `以成单或进展收尾，${advance.most} 分；进展只是约了哪天再打，那是最小的一步，${advance.partly.callBack} 分；只是待续，${advance.partly.continuation} 分；其余 0 分。`,
  },
  clearYes: {
    name: '答应得真切',
    how: `说定的事靠的是一句清楚的答应，${clearYes.most} 分；停在含糊的一声上，把含糊当成答应，或者根本没人答应，0 分。`,
  },
  asFriends: {
    name: '不卖，好聚好散',
    how: `以好聚好散收尾，${asFriends.most} 分；只是待续，${asFriends.partly.continuation} 分；让人家答应了什么，或者被回绝、被挂断，0 分。`,
  },
  nothingAsked: {
    name: '没开口要',
    how: `${nothingAsked.most} 分起，约见面、请见老板、定时间、约再打，或者不问就安排下一步，每开一次口扣 ${nothingAsked.partly.slip} 分。没有道别，0 分。`,
  },
  noLooseEnd: {
    name: '不留尾巴',
    how: `${noLooseEnd.most} 分起，“您什么时候有空”、要发资料、“回头再联系”，每次扣 ${noLooseEnd.partly.slip} 分。没有道别，0 分。`,
  },
  repeatedBack: {
    name: '复述过',
    how: '对方答应了，哪怕只答应一半，把谁、做什么、几时复述一遍，2 分；没人答应什么的，好好道了别，给 2 分。对方一答应电话就完了的，不计。',
  },
  parted: {
    name: '好好道别',
    how: '和和气气地道别，2 分，成不成都算；再道一次不加分，占的时间照样算你说的。说定了事、时间正好用完的，不计。',
  },
  courtesy: {
    name: '礼貌',
    how: '1 分，打断对方或者争辩就没有了。',
  },
} satisfies CourseWords['criteria'];

import type { CourseWords } from '../words.ts';

export const losses = {
  who: {
    neverSaid: '没说是谁打来的',
    saidLate: '名字报晚了',
  },
  why: {
    neverSaid: '没说为什么打来',
    saidLate: '来意说晚了',
  },
  gain: {
    neverSaid: '没说对方有什么好处',
    saidLate: '好处说晚了',
  },
  question: {
    noQuestion: '没问一句请对方开口',
    saidLate: '问得太晚',
    offTopic: '问的不是人家关心的事',
  },
  cleanOpening: {
    wornOpening: '开场用了老套或不实的话',
    neverSaid: '没报家门',
  },
  met: {
    missedQuestion: '人家问的，你没答',
    missedTrouble: '人家说到难处，你没接',
    missedObjection: '人家有顾虑，你绕开了',
    missedHedge: '人家没答应，你当答应了',
  },
  needFound: {
    needNotFound: '没问出难处',
  },
  stayedOnIt: {
    leftIt: '人家刚说到痛处，你走开了',
    needNotFound: '没问出难处',
  },
  madeExplicit: {
    notMadeExplicit: '没等到对方说想解决',
  },
  hope: {
    hopeNotGiven: '没给对方一个盼头',
  },
  listening: {
    talkedTooMuch: '你说得太多',
    hardlyTalked: '对方没说上几句',
  },
  share: {
    talkedTooMuch: '你说得太多',
    hardlyTalked: '对方没说上几句',
  },
  asking: {
    toldTooMuch: '讲得多，问得少',
    hardlyTalked: '对方没说上几句',
  },
  noMonologue: {
    monologue: '一口气说得太长',
    neverSaid: '一句话也没说',
  },
  heard: {
    objectionNotHeard: '没把异议听进去',
    objectionNeverMet: '没走到异议那一步',
  },
  handled: {
    objectionNotHandled: '异议还搁在那儿',
    objectionNeverMet: '没走到异议那一步',
  },
  calm: {
    arguedOrPushed: '争辩了，或者逼了对方',
    objectionNeverMet: '没走到异议那一步',
  },
  askedOutright: {
    neverAsked: '没开口约下一步',
    onlyCallBack: '只约了再打一次',
  },
  dates: {
    noDates: '没给时间',
    onlyCallBack: '只约了再打一次',
  },
  keptToIt: {
    slidOff: '让下一步滑过去了',
    neverAsked: '没开口约下一步',
  },
  advance: {
    noAdvance: '没说定一件有日子的事',
    smallestAdvance: '只说定了再打一次',
  },
  clearYes: {
    noYes: '没等到一句答应',
    unclearYes: '停在半句答应上',
  },
  asFriends: {
    notAsFriends: '没能好聚好散',
    soldAnyway: '不该卖的，卖了',
  },
  nothingAsked: {
    askedOfThem: '不该约的，开口约了',
    didNotPart: '没道别',
  },
  noLooseEnd: {
    looseEnd: '留了尾巴',
    didNotPart: '没道别',
  },
  repeatedBack: {
    notRepeatedBack: '没复述',
  },
  parted: {
    didNotPart: '没道别',
  },
  courtesy: {
    discourteous: '抢了话，或者争了起来',
    neverSaid: '一句话也没说',
  },
} satisfies CourseWords['losses'];

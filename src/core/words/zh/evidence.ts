import { introLimit } from '../../course/times.ts';
import type { CourseWords } from '../words.ts';

export const evidence = {
  saidInTime: (seconds) =>
    seconds === null ? `头 ${introLimit} 秒里就说到了。` : `第 ${seconds} 秒说到，来得及。`,
  saidLate: (seconds) =>
    seconds === null
      ? `说是说了，过了头 ${introLimit} 秒。`
      : `说是说了，可已经过了 ${seconds} 秒。`,
  neverSaid: () => '没说过，这几分就无从给起。',
  cleanOpening: () => '总的来说开场干净，也报了家门。',
  wornOpening: () => '老套、不实或者太早的话，叫人起戒心。',
  drewThemIn: () => '你这一问，把对方请进了谈话。',
  offTopic: () => '问是问了，可问的不是人家关心的事。',
  noQuestion: () => '没有一个问题请对方开口。',
  metQuestion: () => '人家问了，你答了。',
  metTrouble: () => '人家说到难处，你接住了。',
  metObjection: () => '人家有顾虑，你正面接了。',
  metHedge: () => '人家不置可否，你问准了再走。',
  missedQuestion: () => '人家问了你一句，这话说完还没答。',
  missedTrouble: () => '人家刚说到难处，这话没接上。',
  missedObjection: () => '人家有顾虑，这话绕过去了。',
  missedHedge: () => '人家不置可否，你就往下走了。',
  needFound: () => '对方把烦心的事说出来了。',
  needNotFound: () => '真正烦心的那件事，始终没问出来。',
  stayedOnIt: () => '对方刚说到的事，你跟住了。',
  leftIt: () => '对方刚碰到痛处，你就往别处走了。',
  madeExplicit: () => '对方自己说了想解决。',
  notMadeExplicit: () => '对方始终没有自己开口说想解决。',
  hopeGiven: () => '说完代价，你也给了盼头。',
  hopeNotGiven: () => '解决了能有多好，对方心里还没个样子。',
  listened: (percent) =>
    percent === null ? '该对方说的，对方说到了。' : `整通电话，对方说了 ${percent}%。`,
  talkedTooMuch: (percent) =>
    percent === null ? '对方说得太少。' : `整通电话，对方只说了 ${percent}%。`,
  hardlyTalked: (seconds) =>
    seconds === null ? '对方几乎没说什么。' : `对方总共只说了 ${seconds} 秒，看不出什么。`,
  askedAgainstTelling: (percent) =>
    percent === null ? '你问得比讲得多。' : `你说的话里，${percent}% 是在问。`,
  toldTooMuch: (percent) =>
    percent === null ? '你讲得比问得多。' : `你说的话里，只有 ${percent}% 是在问。`,
  monologue: (seconds) =>
    seconds === null
      ? '一口气说得太长，对方插不上话。'
      : `你一口气说了 ${seconds} 秒，对方插不上话。`,
  noMonologue: () => '总的来说，每句都给对方留了空。',
  objectionHeard: () => '你先把异议听进去了，再往下说。',
  objectionNotHeard: () => '对方没觉出你听进去了。',
  objectionHandled: () => '这个异议解开了。',
  objectionRespected: () => '异议你没有硬解，好聚好散。',
  objectionNotHandled: () => '到挂电话，这个异议还搁在那儿。',
  stayedCalm: () => '总的来说沉得住气，有一说一。',
  arguedOrPushed: () => '这里是在争辩、逼人、绕开问题，或者把话说得太满。',
  objectionForestalled: () => '异议还没冒头，你已经往前走了一步。',
  objectionSpared: () => '好聚好散，你也没有一句话招来异议。',
  objectionNeverMet: () => '电话早早断了，还没走到异议那一步。',
  askedOutright: () => '下一步，你明明白白开口要了。',
  onlyCallBack: () => '你只约了再打一次，这是最小的一步。',
  neverAsked: () => '下一步，你一直没开口要。',
  keptToIt: () => '开口约了，大体上也没放松。',
  slidOff: () => '这里让下一步从手里滑过去了。',
  datesProposed: () => '你给了对方一个可以点头的时间。',
  noDates: () => '从头到尾没摆出一个时间。',
  advanceReached: () => '对方答应了，在定好的时间做一件事。',
  smallestAdvance: () => '对方答应了哪天再通电话：算进展，也是最小的一步。',
  noAdvance: () => '没有一件说定了日子的事。',
  clearYes: () => '说定的事，靠的是一句清楚的答应。',
  unclearYes: () => '停在半句答应上，没问准。',
  noYes: () => '对方什么都没答应。',
  leftAsFriends: () => '什么也没卖，好聚好散：这通电话就该这样。',
  notAsFriends: () => '没卖是对的，可散得不好。',
  soldAnyway: () => '这通电话不该卖，对方却答应了什么。',
  nothingAsked: () => '你没向对方开口要什么，至多一回。',
  askedOfThem: () => '这通电话不该约下一步，这里你开口了。',
  noLooseEnd: () => '总的来说，没留尾巴。',
  looseEnd: () => '该了结的事，这里又留了条尾巴。',
  repeatedBack: () => '挂之前，你把谁、做什么、几时又说了一遍。',
  notRepeatedBack: () => '谁、做什么、几时，没有复述。',
  partedWell: () => '好聚好散。',
  didNotPart: () => '没道别，电话就断了。',
  courteous: () => '你让对方把话说完，语气一直和气。',
  discourteous: () => '你抢了话，或者争了起来。',
} satisfies CourseWords['evidence'];

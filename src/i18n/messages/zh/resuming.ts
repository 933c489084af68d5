/** What stands in the way of a screen or of keeping things: seldom said, loaded when it is. */
export const resuming = {
  resumed: '上次这通电话没打完，从断开的地方继续。',
  startAnew: '重新拨号',
  conflict: {
    title: '有一通电话还没打完',
    body: (mode: string, turn: number) =>
      `和这位客户的一通电话（${mode}，说到第 ${turn} 轮）还停在半路。链接要的是另一通。`,
    goOn: '接着打那一通',
    anew: '打新的，那一通放到一边',
  },
  elsewhere: {
    title: '这通电话开在另一个标签页里',
    body: '一通电话同时只能在一个标签页里打，这样谁也不会盖掉谁。可以回那边接着打，也可以转到这里来。',
    takeOver: '转到这里来打',
  },
  paused: {
    body: '暂停了：刚才页面不在眼前。你不点，时间就不走；成绩单上会注明。',
    goOn: '接着打',
  },
  notUnderWay: {
    title: '这通电话已经不在线上',
    body: '它已经打完，或者还没接通就离开了。不点拨号，就不会再打出去。',
    scorecard: '看这通的成绩单',
    brief: '回到拨号前',
  },
  cannotResume: {
    title: '上次那通电话接不上了',
    otherVersion: '这位客户的内容更新过，停在半路的那通电话没法接着打。它已放到一边，没有删除。',
    otherScenario: '存下来的电话属于另一位客户。它已放到一边，没有删除。',
    differs: '存下来的电话跟重放的结果对不上，可能已经损坏。它已放到一边，没有删除。',
    anew: '重新拨号',
  },
};

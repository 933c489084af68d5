/** What stands in the way of a screen or of keeping things: seldom said, loaded when it is. */
export const resuming = {
  conflict: {
    title: '有一通电话还没打完',
    body: (mode: string, turn: number) =>
      `和这位客户的一通电话（${mode}，说到第 ${turn} 轮）还停在半路。链接要的是另一通。`,
    goOn: '接着打那一通',
    anew: '打新的，那一通放到一边',
  },
  cannotResume: {
    title: '上次那通电话接不上了',
    otherVersion: '这位客户的内容更新过，停在半路的那通电话没法接着打。它已放到一边，没有删除。',
    otherScenario: '存下来的电话属于另一位客户。它已放到一边，没有删除。',
    differs: '存下来的电话跟重放的结果对不上，可能已经损坏。它已放到一边，没有删除。',
    anew: '重新拨号',
  },
};

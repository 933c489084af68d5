/** What stands in the way of a screen or of keeping things: seldom said, loaded when it is. */
export const troubles = {
  unknown: {
    title: '没有这位客户',
    body: (id: string) => `链接里的“${id}”不在客户名单上，可能是地址抄错了，也可能已经下架。`,
    action: '看看有哪些客户',
  },
  wrongLink: {
    title: '链接里有几处看不懂',
    seed: (text: string) => `seed=${text}：应当是 0 到 4294967295 之间的整数。`,
    mode: (text: string) => `mode=${text}：只能是 coached、practice 或 exam。`,
    lang: (text: string) => `lang=${text}：只能是 zh 或 en。`,
    goOn: '这几项不管它，照常拨号',
  },
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
  notFound: {
    title: '没有这个页面',
    body: '链接里的地址在这里不存在。',
    action: '回到首页',
  },
  storage: {
    refused: '浏览器不让保存数据（比如无痕模式）。可以照常练习，但关掉页面后成绩不会留下。',
    full: '浏览器的存储空间满了，新的进度存不下。可以照常练习；想留住成绩，请先在设置里清理通话记录。',
    damagedSettings: '之前的设置读不出来，已恢复默认。其他数据不受影响。',
    damagedRecords: '之前的成绩读不出来，从头记起。其他数据不受影响。',
    damagedCall: '上次没打完的那通电话读不出来，已放到一边。重新拨号即可，其他数据不受影响。',
    damagedHistory: '之前的通话记录读不出来，从空白开始。其他数据不受影响。',
    damagedDrills: '练习记录读不出来，从空白开始。其他数据不受影响。',
    newer:
      '上次没打完的那通电话是更新的版本存下的，这一版读不了。它已放到一边，没有删除；可以重新拨号，也可以刷新页面换成新版本。',
    otherFormat: '有些数据是另一个版本存下的，这一版读不了。原样保留，没有删除。',
  },
};

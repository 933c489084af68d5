/** Past calls, and what has become of the scenarios they were played on. */
export const calls = {
  /** The way from a debrief to all calls. */
  all: '全部通话',
  notKept: {
    title: '这通电话找不到了',
    body: '链接里的通话不在这个浏览器的记录里：可能已经清掉，也可能是在别的设备上打的。',
    action: '看全部通话',
  },
  /** Calls that are kept and can't be read here. */
  unreadable: {
    title: '打不开的通话',
    one: '这通电话打不开',
    newer: (format: number) =>
      `这通电话是更新的版本存下的（格式 ${format}），原样留着。请刷新页面，或到当时打电话的设备上看。`,
    damaged: (where: string) => `记录在“${where}”处损坏，看不了。原样留着，别的通话不受影响。`,
    foreign: '这里存的不是一通电话。原样留着，别的通话不受影响。',
    rows: (count: number) => `另有 ${count} 条记录读不出来，原样留着`,
    save: '存成文件',
  },
  own: '自编',
  /** Short marks beside a call in the list. */
  marks: {
    otherVersion: (version: number) => `现在是第 ${version} 版`,
    edited: '剧本后来改过',
    gone: '剧本已不在',
  },
  /** Sentences over the debrief. */
  drift: {
    otherVersion: (title: string, then: number, now: number) =>
      `这通电话打的是《${title}》第 ${then} 版，剧本现在是第 ${now} 版。通话内容和分数都按当时的记录来，不受影响；再打一次，用的是第 ${now} 版。`,
    edited: (title: string, then: number) =>
      `这通电话打的是《${title}》第 ${then} 版，这一版的内容后来改过。通话内容和分数都按当时的记录来，不受影响；再打一次，用的是现在的内容。`,
    gone: (title: string, then: number) =>
      `这通电话打的是《${title}》第 ${then} 版，这个剧本已经不在了。通话内容和分数都按当时的记录来，不受影响；只是没法再打一次。`,
  },
  /** Over a call under way that can't be gone on with. */
  underWay: {
    otherVersion: (title: string, then: number, now: number) =>
      `这通电话打的是《${title}》第 ${then} 版，剧本现在是第 ${now} 版，没法接着往下打。已经说过的话都还在，重新拨号时会放到一边，不会删除。`,
    edited: (title: string, then: number) =>
      `这通电话打的是《${title}》第 ${then} 版，这一版的内容后来改过，没法接着往下打。已经说过的话都还在，重新拨号时会放到一边，不会删除。`,
    gone: (title: string) =>
      `《${title}》这个剧本已经不在了，这通电话没法接着打。已经说过的话都还在，没有删除。`,
    said: '当时说了什么',
    you: '你',
    silent: '（没出声）',
  },
};

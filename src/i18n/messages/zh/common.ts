export const common = {
  product: '拿起电话',
  loading: '正在接入……',
  home: '首页',
  /** The bar: where one can go. */
  places: {
    label: '去处',
    call: '打电话',
    drills: '练习',
    record: '记录',
    class: '课堂',
    own: '自编剧本',
  },
  rules: '评分规则',
  settings: '设置',
  close: '关闭',
  crash: {
    title: '出了点问题',
    body: '这个页面没能显示出来。已经存下的都还在。',
    callKept: '这个页面没能显示出来。这通电话存到了上一轮，重新载入就能接着打。',
    action: '重新载入',
    home: '回到首页',
  },
  loadFailed: {
    title: '没能载入',
    body: '网络可能断了。连上以后再试一次。',
    action: '再试一次',
  },
  dismiss: '知道了',
  /** On paper, before a line to write on. */
  printName: '姓名',
  modes: { coached: '有教练', practice: '练习', exam: '考试' },
};

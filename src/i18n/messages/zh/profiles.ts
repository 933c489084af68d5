/** Several trainees on one computer. */
export const profiles = {
  title: '谁在练',
  lead: '几个人共用一台电脑时，每人一个昵称，成绩、通话和设置各归各的。都只存在这个浏览器里。',
  unnamed: '还没起昵称',
  now: '正在练',
  switch: '换成 TA',
  switchTo: (name: string) => `换成“${name}”来练`,
  rename: {
    ask: '改昵称',
    label: (name: string) => `“${name}”的新昵称`,
    action: '改好了',
    leave: '不改了',
  },
  remove: '删除',
  removeOne: (name: string) => `删除“${name}”`,
  removeAll: '全部删除…',
  ask: {
    one: (name: string) => `删除“${name}”？`,
    all: '把所有人都删除？',
    body: '成绩、通话、练习、客户笔记和设置都会一起删掉。离开这个页面之前还可以撤销。自编的剧本大家共用，会留下。',
    yes: '删除',
    no: '先留着',
  },
  removed: {
    one: (name: string) => `已删除“${name}”。离开这个页面之前可以撤销。`,
    all: '已全部删除。离开这个页面之前可以撤销。',
  },
  undo: '撤销',
  add: {
    title: '再加一个人',
    label: '昵称',
    action: '加上，换 TA 来练',
    hint: '只要一个昵称，别的什么都不问。用这台电脑的人都能看到每个人的记录。',
    none: '请写一个昵称。',
    taken: '已经有人叫这个昵称了，换一个吧。',
  },
};

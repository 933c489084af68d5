/** What stands in the way of a screen or of keeping things: seldom said, loaded when it is. */
export const links = {
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
  notFound: {
    title: '没有这个页面',
    body: '链接里的地址在这里不存在。',
    action: '回到首页',
  },
};

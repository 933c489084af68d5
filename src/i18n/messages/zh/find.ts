/** Looking for one of many customers. */
export const find = {
  label: '找客户：姓名、职务，或卡片上的字',
  every: '不限',
  count: (found: number, all: number) =>
    found === all ? `共 ${all} 位客户` : `${all} 位里找到 ${found} 位`,
  nobody: '没有哪张卡片符合。',
  showAll: '显示全部',
};

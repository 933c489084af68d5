export const update = {
  newVersion: '新版本已经准备好了，重新载入就能用上。开着的其他标签页会一起换，存下的都在。',
  reload: '重新载入',
  later: '这次先不',
};

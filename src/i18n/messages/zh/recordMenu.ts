/** The parts of the record, by name. */
export const recordMenu = {
  label: '记录里的各部分',
  log: '通话与数字',
  customers: '客户',
  self: '自我诊断',
  campaign: '外呼报告',
  profiles: '换人',
  exchange: '导出导入',
};

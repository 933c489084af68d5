/** What stands in the way of a screen or of keeping things: seldom said, loaded when it is. */
export const storage = {
  /** In place of what should have come out of the database. */
  failed: {
    title: '记录暂时读不出来',
    body: '浏览器的数据库没有回应。记录没有丢，还在原处；过一会儿再试，或者刷新页面。',
    retry: '再试一次',
  },
  refused: '浏览器不让保存数据（比如无痕模式）。可以照常练习，但关掉页面后成绩不会留下。',
  full: '浏览器的存储空间满了，新的进度存不下。可以照常练习；想留住成绩，请先在设置的“我的数据”里清理通话记录。',
  damagedSettings: '之前的设置读不出来，已恢复默认。其他数据不受影响。',
  damagedRecords: '之前的成绩读不出来，从头记起。其他数据不受影响。',
  damagedCall: '上次没打完的那通电话读不出来，已放到一边。重新拨号即可，其他数据不受影响。',
  damagedHistory: '之前的通话记录读不出来，从空白开始。其他数据不受影响。',
  damagedDrills: '练习记录读不出来，从空白开始。其他数据不受影响。',
  damagedNote: '一份没存下的通话记录草稿读不出来，已放到一边。存下的记录都还在。',
  /** Asked once there is a call worth keeping. */
  lasting: {
    mayGo: '磁盘快满时，浏览器可能会自行清掉这里的通话。可以请它一直留着。',
    ask: '请浏览器留着',
    lasts: '浏览器答应留着了。',
    refused: '浏览器没有答应。通话照样保存，建议时不时导出一份备份。',
  },
  damagedRow:
    '记录里有几条读不出来，已放到一边，没有删除；在“我的记录”里，通话列表的末尾可以存成文件。',
  /** What was kept of a class: a key, or something on its way to it. */
  damagedRoom:
    '这个浏览器保存的课堂信息有一条读不出来，已放到一边，没有删除。列表里找不到的课堂，用教室码再进一次，或请培训师给个链接。',
  unkeptRoom:
    '浏览器存不下这堂课里的位子（存储空间满了，或者是无痕模式）。下课前请一直开着这个页面，刷新会丢掉位子和还没送到的内容。在设置的“我的数据”里清理通话记录可以腾出空间。',
  lost: '浏览器断开了记录的数据库，已重新连上，没有丢东西。',
  evicted:
    '浏览器清空了保存的记录（多半是磁盘快满了）。之后的通话会照常保存；建议时不时导出一份备份。',
  partly: '保存的数据有一部分读不出来，已略过，并原样另存一份，没有删除。其余的照常可用。',
  newer:
    '上次没打完的那通电话是更新的版本存下的，这一版读不了。它已放到一边，没有删除；可以重新拨号，也可以刷新页面换成新版本。',
  otherFormat: '有些数据是另一个版本存下的，这一版读不了。原样保留，没有删除。',
};

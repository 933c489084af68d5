/** How a call is left: given up, hung up, over. */
export const callEnd = {
  hangUpDialog: {
    title: '要挂断吗？',
    body: '现在挂断，这通电话就到此为止，照样计分。',
    dialling: '还没接通，现在挂断不留记录。',
    stay: '接着打',
    hangUp: '挂断',
  },
  ended: {
    title: '通话结束',
    scorecard: '看评分',
    again: '再打一次',
    home: '换一位客户',
    undoNoBest: '这通电话退过步，不计入最好成绩。',
    saving: '正在算分……',
  },
};

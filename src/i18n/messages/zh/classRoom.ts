/** The classroom: its door, the seats, and what all its parts share. */
export const classRoom = {
  notYet: '这一部分还没做好。',
  seat: {
    wait: '已经坐好了。等培训师开始。',
  },
};

import type { classRoom as zh } from '../zh/classRoom.ts';

export const classRoom: typeof zh = {
  notYet: 'This part isn’t there yet.',
  seat: {
    wait: 'You have your seat. It starts when the trainer begins.',
  },
};

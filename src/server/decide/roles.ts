import type { OperationType } from '../../protocol/operations/operations.ts';
import type { Who } from '../../protocol/who.ts';

export type Role = Exclude<Who['role'], 'someone'>;

const trainer = ['trainer'] as const;
const seat = ['seat'] as const;
const either = ['trainer', 'seat'] as const;

/** Who may ask for what. A projector only looks on. */
export const mayAsk: Readonly<Record<OperationType, readonly Role[]>> = {
  openRoom: trainer,
  takeSeat: seat,
  addTrainer: trainer,
  giveScenario: trainer,
  trainerGone: ['server'],
  lockRoom: trainer,
  removeSeat: trainer,
  readmitSeat: trainer,
  renameSeat: either,
  pause: trainer,
  showNames: trainer,
  showLeaderboard: trainer,
  keepRoom: trainer,
  closeRoom: trainer,
  beginActivity: trainer,
  endActivity: trainer,
  placeSeat: trainer,
  beginCall: seat,
  chooseLine: seat,
  stretchTime: trainer,
  pickUp: trainer,
  castVote: seat,
  closeVote: trainer,
  takeLine: trainer,
  rewind: trainer,
  formGroups: trainer,
  turnRoles: trainer,
  closeRound: trainer,
  tap: either,
  handSheet: seat,
  write: seat,
  openVoting: trainer,
  castBallot: seat,
  closeVoting: trainer,
  keep: trainer,
  handRatings: seat,
};

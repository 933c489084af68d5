import type { Classroom } from '../../src/room/classroom.ts';

const unreachable = () => Promise.resolve({ ok: false, failure: { code: 'unreachable' } } as const);

/** The classroom of a page that is from a static host. */
export const noServer: Classroom = {
  about: () => Promise.resolve(null),
  keys: { all: () => [], find: () => null, keep: () => undefined, forget: () => undefined },
  openRoom: unreachable,
  takeSeat: unreachable,
  enter: () => Promise.resolve(null),
  forget: () => undefined,
  addTrainer: unreachable,
  giveScenario: unreachable,
  scenarioText: unreachable,
  deleteRoom: unreachable,
};

export const noClassroom = (): Promise<Classroom> => Promise.resolve(noServer);

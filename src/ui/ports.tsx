import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Examiner } from '../analysis/check/examiner.ts';
import type { Reviewer } from '../analysis/review/reviewer.ts';
import type { Progress, ProgressStore } from '../progress/progress.ts';
import type { NewVersionStore } from '../session/newVersionStore.ts';
import type { RecordPort } from '../progress/record/port.ts';
import type { RecordReader } from '../progress/record/questions.ts';
import type { Classroom } from '../room/classroom.ts';
import type { CallSounds } from '../session/ports.ts';
import type { ProfilesPort } from './profilesPort.ts';

/** What main.tsx hands to the screens. */
export interface Ports {
  readonly progress: ProgressStore;
  /** What is kept in the browser's database. */
  readonly record: RecordPort;
  /** Who else practises in this browser. */
  readonly profiles: ProfilesPort;
  /** Reads and folds all of it off the main thread. */
  readonly reader: RecordReader;
  readonly sounds: CallSounds;
  /** Weighs calls off the main thread. */
  readonly reviewer: Reviewer;
  /** Reads and works out scenarios of the user's own; its code is fetched when it is asked for. */
  readonly loadExaminer: () => Promise<Examiner>;
  /** The classroom of the page's server; its code is fetched when it is asked for. */
  readonly loadClassroom: () => Promise<Classroom>;
  /** Knows when a newer version of the program is there. */
  readonly newVersion: NewVersionStore;
}

const PortsContext = createContext<Ports | null>(null);

/** Makes the ports known to everything inside. */
export function PortsProvider({ ports, children }: { ports: Ports; children: ReactNode }) {
  return <PortsContext value={ports}>{children}</PortsContext>;
}

/** @throws Error outside of a `PortsProvider` */
export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error('usePorts needs a PortsProvider around it');
  return ports;
}

/** A part of the trainee's record; renders again when that part changes. */
export function useProgress<T>(select: (progress: Progress) => T): T {
  return useStore(usePorts().progress, select);
}

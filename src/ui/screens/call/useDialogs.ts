import { useState } from 'react';
import { atHand } from '../../components/callSheet/atHand.ts';

/** What can lie over a call. */
export interface Dialogs {
  /** Whether to hang up is being asked. */
  readonly asking: boolean;
  readonly setAsking: (asking: boolean) => void;
  /** The brief is being read. */
  readonly reading: boolean;
  readonly setReading: (reading: boolean | ((before: boolean) => boolean)) => void;
  readonly inSettings: boolean;
  readonly setInSettings: (inSettings: boolean) => void;
}

/** Nothing lies over a call to begin with, but the sheet that was taken along to it. */
export function useDialogs(scenario: string): Dialogs {
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(() => atHand.has(scenario));
  const [inSettings, setInSettings] = useState(false);
  return { asking, setAsking, reading, setReading, inSettings, setInSettings };
}

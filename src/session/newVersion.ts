/** A newer version of the program beside the one that a page runs. */
export type Newer =
  | 'none'
  /** It is on this device and takes over once it is let. */
  | 'waiting'
  /** Another tab has let it in: this page still runs the old one. */
  | 'inCharge';

export interface Situation {
  readonly newer: Newer;
  /** A call is being played, in this tab or another: a version change takes all of them along. */
  readonly callPlayed: boolean;
  /** The trainee has agreed to load the page anew. */
  readonly agreed: boolean;
}

/** What a page does about a newer version: `hold` waits and looks again. */
export type NextStep = 'nothing' | 'hold' | 'ask' | 'letIn' | 'reload';

/** A new version asks before it reloads, and never in mid-call. */
export function nextStep({ newer, callPlayed, agreed }: Situation): NextStep {
  if (newer === 'none') return 'nothing';
  if (callPlayed) return 'hold';
  if (!agreed) return 'ask';
  return newer === 'waiting' ? 'letIn' : 'reload';
}

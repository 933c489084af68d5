import type { ReactNode } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import { balanceOf } from '../../../core/scoring/balance.ts';
import { introductionOf } from '../../../core/scoring/introduction.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { IntroRing } from './IntroRing.tsx';
import { BalanceBar, MoodMeter, PatienceMeter } from './Meters.tsx';
import { faceIn, heardIn, moodIn } from './onStage.ts';
import { useWholeLive, type CallOnScreen } from './useLive.ts';

interface CoachedMetersProps {
  readonly session: CallOnScreen;
  readonly scenario: Scenario;
  /** What the customer's patience can be at most. */
  readonly mostPatience: number;
  readonly words: CourseWords | null;
}

/** The ring of the introduction, round the face. */
export function CoachedFace({ session, children }: { session: CallOnScreen; children: ReactNode }) {
  const live = useWholeLive(session);
  const events = heardIn(live);
  const spoke = events.findLast((event) => event.type === 'customerSpoke');
  return (
    <IntroRing
      introduction={introductionOf({ events })}
      bubbleMs={live.phase === 'repSpeaks' ? live.bubbleMs : 0}
      over={spoke?.type === 'customerSpoke' && spoke.stage !== 'opening'}
    >
      {children}
    </IntroRing>
  );
}

/** What a coach who looks on reads off the call. */
export function CoachedMeters(props: CoachedMetersProps) {
  const { session, scenario, mostPatience, words } = props;
  const live = useWholeLive(session);
  if (!live.call) return null;
  return (
    <div className="stage-meters">
      <MoodMeter mood={moodIn(words, faceIn(live))} />
      <PatienceMeter patience={live.patience} most={mostPatience} />
      <BalanceBar balance={balanceOf(heardIn(live))} targets={scenario.targets} />
    </div>
  );
}

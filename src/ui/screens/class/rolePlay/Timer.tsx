import { introLimit } from '../../../../core/course/times.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Speaker } from '../../../../protocol/operations/rolePlay.ts';
import type { RolePlay, Round } from '../../../../protocol/room/activities.ts';
import { useKeys } from '../../../useKeys.ts';
import { useInSight } from '../useInSight.ts';
import { Balance, Opening } from './TalkFigures.tsx';
import { useTimer } from './useTimer.ts';
import './timer.css';

interface TimerProps {
  readonly activity: RolePlay;
  readonly round: Round;
  readonly group: string;
}

const speakers = [
  'repAsks',
  'repTells',
  'customer',
  'nobody',
] as const satisfies readonly Speaker[];

/** The 20 seconds and 70/20/10, by tap: whoever starts to talk is tapped. Who taps first, has it. */
export function Timer({ activity, round, group }: TimerProps) {
  const { timer: messages } = useMessages('classRolePlay');
  const { talk, mayTap, tap } = useTimer(activity, round, group);
  const hint = talk.now === null ? messages.start : messages.hint;
  const taps = useInSight<HTMLElement>(`${round.round} ${group}`);
  return (
    <section ref={taps} className="role-timer" aria-label={messages.title}>
      <p className="quiet">{mayTap ? hint : messages.other}</p>
      {mayTap ? <Taps now={talk.now} onTap={tap} /> : <NowSays now={talk.now} />}
      <Opening talk={talk} running />
      <TwentySaid talk={talk} />
      <Balance talk={talk} />
    </section>
  );
}

interface TapsProps {
  readonly now: Speaker | null;
  readonly onTap: (speaker: Speaker) => void;
}

/** Targets as large as a thumb that nobody looks at; on a keyboard the digits 1 to 3, and 0. */
function Taps({ now, onTap }: TapsProps) {
  const { timer } = useMessages('classRolePlay');
  const keyOf = (speaker: Speaker, i: number) => (speaker === 'nobody' ? '0' : String(i + 1));
  useKeys((key) => {
    const speaker = speakers.find((one, i) => keyOf(one, i) === key);
    if (speaker) onTap(speaker);
    return speaker !== undefined;
  });
  return (
    <div className="role-taps" role="group" aria-label={timer.title}>
      {speakers.map((speaker, i) => (
        <button
          key={speaker}
          type="button"
          className="role-tap"
          data-speaker={speaker}
          aria-pressed={now === speaker}
          aria-keyshortcuts={keyOf(speaker, i)}
          onClick={() => onTap(speaker)}
        >
          <span>{timer.speakers[speaker]}</span>
          <kbd aria-hidden="true">{keyOf(speaker, i)}</kbd>
        </button>
      ))}
    </div>
  );
}

function NowSays({ now }: { now: Speaker | null }) {
  const { timer } = useMessages('classRolePlay');
  return (
    <p className="role-now" data-speaker={now ?? 'nobody'}>
      {now === null ? timer.notBegun : timer.nowSays[now]}
    </p>
  );
}

/** A group's timer for those who only look at it. */
export function TimerView({ activity, round, group }: TimerProps) {
  const { talk } = useTimer(activity, round, group);
  return (
    <div className="role-timer">
      <NowSays now={talk.now} />
      <Opening talk={talk} running />
      <TwentySaid talk={talk} />
      <Balance talk={talk} />
    </div>
  );
}

/** Says once that the twenty seconds are over. */
function TwentySaid({ talk: { opening } }: Pick<ReturnType<typeof useTimer>, 'talk'>) {
  const { timer } = useMessages('classRolePlay');
  const late = opening !== null && opening.ms > introLimit * 1000;
  return (
    <p role="status" className="visually-hidden">
      {late ? timer.late(introLimit) : ''}
    </p>
  );
}

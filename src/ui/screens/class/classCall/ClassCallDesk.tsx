import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassChoice } from '../../../../protocol/callChoice.ts';
import type { OperationOf } from '../../../../protocol/operations/operations.ts';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { useKeys } from '../../../useKeys.ts';
import type { ActivityProps } from '../activityProps.ts';
import { useAct } from '../useAct.ts';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { keyOf } from './Ballot.tsx';
import { Before } from './Before.tsx';
import { Decides } from './Decides.tsx';
import { Over } from './Over.tsx';
import { phaseOf } from './phase.ts';
import { PhaseSaid } from './PhaseSaid.tsx';
import { optionsOf, type Option } from './tally.ts';
import { Talk } from './Talk.tsx';
import { Voted } from './Voted.tsx';
import { Votes } from './Votes.tsx';
import { Way } from './Way.tsx';
import './classCall.css';

type How = OperationOf<'takeLine'>['how'];

/** The class's call at the trainer's desk: dial, close the vote, take a line, go back. */
export function ClassCallDesk({ activity: call }: ActivityProps<'class'>) {
  const messages = useMessages('classCall');
  const { busy, act } = useAct();
  const phase = phaseOf(call);
  const { activity, turn, branch } = call;
  const place = { activity, turn, branch };
  const open = call.endedAt === null;
  const heading = useKeptFocus<HTMLHeadingElement>(`${branch} ${turn} ${phase}`);
  const close = () => void act({ type: 'closeVote', ...place });
  const take = (how: How, choice: ClassChoice | null = null) =>
    void act({ type: 'takeLine', ...place, how, choice });

  return (
    <div className="class-call class-call-desk">
      <PhaseSaid call={call} />
      {phase === 'before' && (
        <Before call={call}>
          {open && (
            <Button
              kind="go"
              disabled={busy}
              onClick={() => void act({ type: 'pickUp', activity })}
            >
              {messages.before.pickUp}
            </Button>
          )}
        </Before>
      )}
      {phase !== 'before' && <Talk call={call} />}
      {open && (phase === 'voting' || phase === 'closed') && (
        <section className="class-panel">
          <h2 ref={heading} tabIndex={-1}>
            {phase === 'voting' ? messages.vote.title : messages.result.title}
          </h2>
          {phase === 'voting' ? (
            <>
              <Voted call={call} />
              <CloseVote call={call} busy={busy} onClose={close} />
            </>
          ) : (
            <>
              <Decides call={call} />
              <Take call={call} busy={busy} onTake={take} />
            </>
          )}
          <Votes
            call={call}
            renderAction={({ choice, words }) => (
              <Button
                disabled={busy}
                aria-label={messages.take.thisOne(words ?? messages.silence)}
                onClick={() => take('any', choice)}
              >
                {messages.take.this}
              </Button>
            )}
          />
          <Button kind="quiet" disabled={busy} onClick={() => take('any', { type: 'hangUp' })}>
            {messages.hangUp}
          </Button>
        </section>
      )}
      <Over call={call} />
      {phase === 'over' && open && <p>{messages.over.again}</p>}
      {phase !== 'before' && (
        <Way
          call={call}
          onRewind={
            open && !busy
              ? (to) => void act({ type: 'rewind', activity, branch, turn: to })
              : undefined
          }
        />
      )}
    </div>
  );
}

interface CloseVoteProps {
  readonly call: ClassCall;
  readonly busy: boolean;
  readonly onClose: () => void;
}

function CloseVote({ call, busy, onClose }: CloseVoteProps) {
  const { vote } = useMessages('classCall');
  const able = call.votes.length > 0 && !busy;
  useKeys((key) => {
    if (key !== 'c' || !able) return false;
    onClose();
    return true;
  });
  return (
    <Button kind="now" disabled={!able} aria-keyshortcuts="c" onClick={onClose}>
      <span>{vote.close}</span>
      <kbd aria-hidden="true">C</kbd>
    </Button>
  );
}

interface TakeProps {
  readonly call: ClassCall;
  readonly busy: boolean;
  readonly onTake: (how: How, choice?: ClassChoice | null) => void;
}

/** The majority's line, the best, or by its digit any. */
function Take({ call, busy, onTake }: TakeProps) {
  const { take } = useMessages('classCall');
  const options = optionsOf(call);
  const hasBest = (call.vote?.best ?? null) !== null;
  const byKey = (key: string): Option | undefined =>
    options.find((option, i) => keyOf(option, i) === key);
  useKeys((key) => {
    if (busy) return false;
    const option = byKey(key);
    if (option) onTake('any', option.choice);
    else if (key === 'm') onTake('majority');
    else if (key === 'b' && hasBest) onTake('best');
    else return false;
    return true;
  });
  return (
    <div className="class-take" role="group" aria-label={take.title}>
      <Button kind="now" disabled={busy} aria-keyshortcuts="m" onClick={() => onTake('majority')}>
        <span>{take.majority}</span>
        <kbd aria-hidden="true">M</kbd>
      </Button>
      {hasBest && (
        <Button kind="now" disabled={busy} aria-keyshortcuts="b" onClick={() => onTake('best')}>
          <span>{take.best}</span>
          <kbd aria-hidden="true">B</kbd>
        </Button>
      )}
    </div>
  );
}

import { useMessages } from '../../../../i18n/useMessages.tsx';
import { isWritten } from '../../../../protocol/writing.ts';
import { Button } from '../../../components/Button.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { useAct } from '../useAct.ts';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { Entries } from './Entries.tsx';
import { Groups } from './Groups.tsx';
import { PrintKept } from './PrintKept.tsx';
import { BallotsCast, writePhaseOf, WritePhaseSaid } from './WritePhase.tsx';
import './write.css';

/** Write and vote at the trainer's desk: who has written, open and close the vote, keep the best. */
export function WriteDesk({ activity }: ActivityProps<'write'>) {
  const messages = useMessages('classWrite');
  const { busy, act } = useAct();
  const phase = writePhaseOf(activity);
  const heading = useKeptFocus<HTMLHeadingElement>(phase);
  const open = activity.endedAt === null;
  const { activity: id, kept } = activity;
  const filled = activity.written.filter(({ writing }) => writing && isWritten(writing)).length;
  const title = {
    writing: messages.title[activity.what],
    voting: messages.vote.title,
    closed: messages.result.title,
  };
  return (
    <div className="write">
      <WritePhaseSaid activity={activity} />
      <h2 ref={heading} tabIndex={-1}>
        {title[phase]}
      </h2>
      {phase === 'writing' && open && (
        <>
          <Groups activity={activity} busy={busy} act={act} />
          <Button
            kind="now"
            disabled={busy || filled < 2}
            onClick={() => void act({ type: 'openVoting', activity: id })}
          >
            {messages.openVoting}
          </Button>
          {filled < 2 && <p className="quiet">{messages.tooFew}</p>}
        </>
      )}
      {phase === 'voting' && open && (
        <>
          <BallotsCast activity={activity} />
          <Button
            kind="now"
            disabled={busy}
            onClick={() => void act({ type: 'closeVoting', activity: id })}
          >
            {messages.vote.close}
          </Button>
        </>
      )}
      {kept.length > 0 && <PrintKept activity={activity} />}
      {phase !== 'writing' && (
        <Entries
          activity={activity}
          renderAction={({ entry }, number) =>
            open &&
            phase === 'closed' &&
            !kept.some((one) => one.entry === entry) && (
              <Button
                disabled={busy}
                aria-label={messages.result.keepOne(number)}
                onClick={() => void act({ type: 'keep', activity: id, entry })}
              >
                {messages.result.keep}
              </Button>
            )
          }
        />
      )}
    </div>
  );
}

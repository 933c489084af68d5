import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { choiceKey, type ClassChoice } from '../../../../protocol/callChoice.ts';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import type { ActivityProps } from '../activityProps.ts';
import { useRoom } from '../room.tsx';
import { useInSight } from '../useInSight.ts';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { Ballot } from './Ballot.tsx';
import { Before } from './Before.tsx';
import { Decides } from './Decides.tsx';
import { Over } from './Over.tsx';
import { phaseOf } from './phase.ts';
import { PhaseSaid } from './PhaseSaid.tsx';
import { optionsOf } from './tally.ts';
import { Talk } from './Talk.tsx';
import { Voted } from './Voted.tsx';
import { Votes } from './Votes.tsx';
import { Way } from './Way.tsx';
import './classCall.css';

/** What the customer said last: the vote is about what answers it. */
const lastWords = '.class-talk > .class-bubbles > :last-child';

/** The class's call on a phone: what was said, one's vote, and what came of all of them. */
export function ClassCallSeat({ activity: call }: ActivityProps<'class'>) {
  const { me } = useRoom();
  const messages = useMessages('classCall');
  const phase = phaseOf(call);
  const seat = me.role === 'seat' ? me.seat : null;
  const now = `${call.branch} ${call.turn} ${phase}`;
  const heading = useKeptFocus<HTMLHeadingElement>(now);
  const whole = useInSight<HTMLDivElement>(now, lastWords);
  const open = call.endedAt === null;
  return (
    <div ref={whole} className="class-call class-call-seat">
      <PhaseSaid call={call} />
      {phase === 'before' && <Before call={call} />}
      {phase !== 'before' && <Talk call={call} />}
      {phase === 'voting' && open && (
        <section className="class-panel">
          <h2 ref={heading} tabIndex={-1}>
            {messages.vote.title}
          </h2>
          <Voting key={`${call.branch} ${call.turn}`} call={call} seat={seat} />
          <Voted call={call} />
        </section>
      )}
      {phase === 'closed' && (
        <section className="class-panel">
          <h2 ref={heading} tabIndex={-1}>
            {messages.result.title}
          </h2>
          <Decides call={call} />
          <Votes call={call} mine={mineIn(call, seat)} />
        </section>
      )}
      <Over call={call} />
      {(phase === 'over' || !open) && <Way call={call} />}
    </div>
  );
}

/** What a seat has voted for in the present turn. */
const mineIn = ({ vote, votes }: ClassCall, seat: string | null): ClassChoice | null =>
  (vote?.votes ?? votes).find((one) => one.seat === seat)?.choice ?? null;

/** The lines of a turn; what is pressed is marked at once, and the room told of it. */
function Voting({ call, seat }: { call: ClassCall; seat: string | null }) {
  const { vote } = useMessages('classCall');
  const { ask } = useRoom();
  const [pressed, setPressed] = useState<ClassChoice | null>(null);
  const known = mineIn(call, seat);
  const cast = (choice: ClassChoice) => {
    const standing = pressed ?? known;
    if (standing && choiceKey(standing) === choiceKey(choice)) return;
    setPressed(choice);
    const { activity, turn, branch } = call;
    void ask({ type: 'castVote', activity, turn, branch, choice }).then(() =>
      // What the room has is what stands, unless something else was pressed meanwhile.
      setPressed((now) => (now === choice ? null : now)),
    );
  };
  return (
    <>
      <Ballot
        options={optionsOf(call)}
        language={call.language}
        mine={pressed ?? known}
        onVote={cast}
      />
      <p role="status" className="quiet">
        {pressed ? vote.sending : known ? vote.sent : vote.hint}
      </p>
    </>
  );
}

import { leadOf } from '../../../../core/call/cast.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { choiceKey } from '../../../../protocol/callChoice.ts';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { lookOf } from '../../../components/lookOf.ts';
import { Portrait } from '../../../components/portrait/Portrait.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { keyOf, OptionWords } from './Ballot.tsx';
import { Before } from './Before.tsx';
import { Decides } from './Decides.tsx';
import { Over } from './Over.tsx';
import { phaseOf } from './phase.ts';
import { PhaseSaid } from './PhaseSaid.tsx';
import { optionsOf } from './tally.ts';
import { Talk } from './Talk.tsx';
import { useCalled } from './useCalled.ts';
import { Voted } from './Voted.tsx';
import { Votes } from './Votes.tsx';
import { Way } from './Way.tsx';
import './classCall.css';
import './wall.css';

/** The class's call on the projector: the talk on one side, what it is about on the other. */
export function ClassCallWall({ activity: call }: ActivityProps<'class'>) {
  const messages = useMessages('classCall');
  const phase = phaseOf(call);
  if (phase === 'before') {
    return (
      <div className="class-call class-call-wall" data-phase={phase}>
        <Before call={call} />
      </div>
    );
  }
  const open = call.endedAt === null;
  return (
    <div className="class-call class-call-wall" data-phase={phase}>
      <PhaseSaid call={call} />
      <div className="class-wall-talk">
        <Face call={call} />
        {phase === 'closed' ? <Decides call={call} /> : <Talk call={call} short />}
      </div>
      <div className="class-wall-side">
        {phase === 'voting' && open && (
          <>
            <h2>{messages.vote.title}</h2>
            <Cards call={call} />
            <p className="class-wall-how">
              <span>{messages.vote.onPhone}</span>
            </p>
            <Voted call={call} />
          </>
        )}
        {phase === 'closed' && (
          <>
            <h2>{messages.result.title}</h2>
            <Votes call={call} />
          </>
        )}
        <Over call={call} />
        {(phase === 'over' || !open) && <Way call={call} />}
      </div>
    </div>
  );
}

/** Who is on the phone, as they looked at their last words. */
function Face({ call }: { call: ClassCall }) {
  const { scenario, name, nameOf } = useCalled(call);
  const last = call.said.findLast((event) => event.type === 'customerSpoke');
  if (!scenario) return <p className="class-wall-name">{name}</p>;
  const speaker = scenario.customers.find(({ id }) => id === last?.speaker) ?? leadOf(scenario);
  return (
    <div className="class-wall-face">
      <Portrait
        look={lookOf(speaker.look)}
        mood={last?.mood ?? 'neutral'}
        label={nameOf(speaker.id)}
        size={160}
      />
      <p className="class-wall-name">{nameOf(speaker.id)}</p>
    </div>
  );
}

/** What can be voted for, by the numbers that the phones have too. */
function Cards({ call }: { call: ClassCall }) {
  return (
    <ol className="class-votes">
      {optionsOf(call).map((option, i) => (
        <li key={choiceKey(option.choice)} className="class-vote">
          <span className="class-vote-key figures" aria-hidden="true">
            {keyOf(option, i)}
          </span>
          <p className="class-vote-words">
            <OptionWords option={option} language={call.language} />
          </p>
        </li>
      ))}
    </ol>
  );
}

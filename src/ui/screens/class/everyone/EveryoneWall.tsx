import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { ClassDebrief } from '../debrief/ClassDebrief.tsx';
import { useScenarioName } from '../useScenarioName.ts';
import { Progress } from './Progress.tsx';
import './everyone.css';

/** Everyone calls, for all to see: how far the class is, then where its calls were lost. */
export function EveryoneWall({ activity }: ActivityProps<'everyone'>) {
  const { everyone: messages } = useMessages('classDesk');
  const { modes } = useMessages('common');
  const nameOf = useScenarioName();
  return (
    <section className="class-everyone" aria-labelledby="class-everyone-wall">
      <h2 id="class-everyone-wall">
        {messages.heading(nameOf(activity.scenario), modes[activity.mode])}
      </h2>
      {activity.endedAt === null ? (
        <Progress activity={activity} />
      ) : (
        <ClassDebrief activity={activity} />
      )}
    </section>
  );
}

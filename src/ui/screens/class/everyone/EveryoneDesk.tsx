import { use, useState } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls } from '../../../../protocol/room/activities.ts';
import { timeStretchOf } from '../../../../protocol/room/applyEveryone.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { wordsIn } from '../../../courseWords.ts';
import type { ActivityProps } from '../activityProps.ts';
import { ClassDebrief } from '../debrief/ClassDebrief.tsx';
import { useRoom, useRoomState } from '../room.tsx';
import { seatName } from '../seatName.ts';
import { useScenarioName } from '../useScenarioName.ts';
import { Progress } from './Progress.tsx';
import { board } from './standing.ts';
import { TimeChoice } from './TimeChoice.tsx';
import './everyone.css';

/** Everyone calls, at the desk: how far each is, with more time for whom; then what came of it. */
export function EveryoneDesk({ activity }: ActivityProps<'everyone'>) {
  const { everyone: messages } = useMessages('classDesk');
  const { modes } = useMessages('common');
  const nameOf = useScenarioName();
  const over = activity.endedAt !== null;
  const heading = messages.heading(nameOf(activity.scenario), modes[activity.mode]);
  if (over) {
    return (
      <section className="class-everyone" aria-label={heading}>
        <h2>{heading}</h2>
        <ClassDebrief activity={activity} withItems />
      </section>
    );
  }
  return (
    <section className="class-card class-everyone" aria-labelledby="class-everyone">
      <h2 id="class-everyone">{heading}</h2>
      <Progress activity={activity} />
      <Stretch activity={activity} />
      <Callers activity={activity} />
    </section>
  );
}

function Stretch({ activity }: { activity: EveryoneCalls }) {
  const { everyone: messages } = useMessages('classDesk');
  const { ask } = useRoom();
  return (
    <TimeChoice
      legend={messages.timeForAll}
      value={activity.timeStretch}
      onChange={(factor) =>
        void ask({ type: 'stretchTime', activity: activity.activity, seat: null, factor })
      }
    />
  );
}

/** Each with where their call stands, by name: the trainer knows who is who. */
function Callers({ activity }: { activity: EveryoneCalls }) {
  const { everyone: messages, seats, standings } = useMessages('classDesk');
  const { times } = useMessages('classBegin');
  const words = use(wordsIn(useLanguage()));
  const state = useRoomState();
  const { ask } = useRoom();
  const [asked, setAsked] = useState<string | null>(null);
  const timeOf = (seat: string) => {
    const factor = timeStretchOf(activity, seat) ?? 'off';
    return (times as Readonly<Record<string | number, string>>)[factor] ?? `×${factor}`;
  };
  return (
    <>
      <ul className="class-callers">
        {board(state, activity).map(({ seat: { seat }, call, standing }) => {
          const name = seatName(state, seat, seats.unnamed);
          return (
            <li key={seat} data-standing={standing}>
              <bdi>{name}</bdi>
              <span>
                {call?.ending
                  ? words.endings[call.ending].name
                  : standing === 'notBegun' || standing === 'over'
                    ? standings[standing]
                    : words.stages[standing]}
              </span>
              <span className="quiet figures">{call && messages.turns(call.choices.length)}</span>
              <Button
                kind="quiet"
                aria-label={messages.timeFor(name, timeOf(seat))}
                onClick={() => setAsked(seat)}
              >
                <span>{timeOf(seat)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {asked !== null && (
        <Dialog
          title={messages.timeOf(seatName(state, asked, seats.unnamed))}
          onClose={() => setAsked(null)}
        >
          <TimeChoice
            legend={messages.time}
            value={timeStretchOf(activity, asked)}
            onChange={(factor) =>
              void ask({ type: 'stretchTime', activity: activity.activity, seat: asked, factor })
            }
          />
        </Dialog>
      )}
    </>
  );
}

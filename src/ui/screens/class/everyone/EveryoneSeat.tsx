import { useState } from 'react';
import type { CallRules } from '../../../../core/call/rules.ts';
import type { Language } from '../../../../core/course/language.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { NoticePage } from '../../../components/noticePage/NoticePage.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { useRoom } from '../room.tsx';
import { useWhole } from '../seat/whole.ts';
import { BeforeCall } from './BeforeCall.tsx';
import { CallOver } from './CallOver.tsx';
import { ClassSeen } from './ClassSeen.tsx';
import { PlayedHere } from './PlayedHere.tsx';
import { useRoomRules } from './useRoomRules.ts';
import './everyoneSeat.css';

/** This seat's call among everybody's. */
function useOwnCall({ calls }: EveryoneCalls): SeatCall | undefined {
  const { me } = useRoom();
  return me.role === 'seat' ? calls.find(({ seat }) => seat === me.seat) : undefined;
}

/** *Everyone calls*, on the phone: the brief, the call itself, and what came of it. */
export function EveryoneSeat({ activity }: ActivityProps<'everyone'>) {
  const { everyone } = useMessages('classRoom');
  const { loading, loadFailed } = useMessages('common');
  const call = useOwnCall(activity);
  const uiLanguage = useLanguage();
  const [chosen, setChosen] = useState<Language>(uiLanguage);
  const language = call?.language ?? chosen;
  const [rules, again] = useRoomRules(activity.scenario, language);
  if (activity.endedAt !== null && !call) {
    return (
      <>
        <p className="everyone-card">{everyone.missed}</p>
        <ClassSeen activity={activity} />
      </>
    );
  }
  switch (rules.state) {
    case 'loading':
      return <p role="status">{loading}</p>;
    case 'failed':
      return (
        <NoticePage
          below
          alert
          title={loadFailed.title}
          ways={<Button onClick={again}>{loadFailed.action}</Button>}
        >
          <p>{everyone.failed}</p>
        </NoticePage>
      );
    case 'here':
      if (!rules.value) return <p role="alert">{everyone.unknown}</p>;
      return call ? (
        <OwnCall activity={activity} call={call} rules={rules.value} />
      ) : (
        <BeforeCall
          activity={activity}
          scenario={rules.value.scenario}
          language={language}
          onLanguage={setChosen}
        />
      );
  }
}

interface OwnCallProps {
  readonly activity: EveryoneCalls;
  readonly call: SeatCall;
  readonly rules: CallRules;
}

/** The call that was dialled: on the call screen, until somebody goes back to the class. */
function OwnCall({ activity, call, rules }: OwnCallProps) {
  // Whoever comes back to a call that is over has seen its end.
  const [away, setAway] = useState(call.ending !== null || activity.endedAt !== null);
  useWhole(!away);
  return away ? (
    <CallOver activity={activity} call={call} onGoOn={() => setAway(false)} />
  ) : (
    <PlayedHere activity={activity} call={call} rules={rules} onBack={() => setAway(true)} />
  );
}

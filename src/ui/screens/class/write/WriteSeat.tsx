import { useState } from 'react';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { writesIn } from '../../../../protocol/view/knows.ts';
import { Background } from '../../../components/brief/BriefParts.tsx';
import { Button } from '../../../components/Button.tsx';
import type { ActivityProps } from '../activityProps.ts';
import { useRoom } from '../room.tsx';
import { useKeptFocus } from '../../../useKeptFocus.ts';
import { useRoomScenario } from '../useRoomScenario.ts';
import { Entries } from './Entries.tsx';
import { GroupDraft } from './GroupDraft.tsx';
import { BallotsCast, writePhaseOf, WritePhaseSaid } from './WritePhase.tsx';
import './write.css';

/** Write and vote on a phone. */
export function WriteSeat({ activity }: ActivityProps<'write'>) {
  const { me } = useRoom();
  const messages = useMessages('classWrite');
  const phase = writePhaseOf(activity);
  const heading = useKeptFocus<HTMLHeadingElement>(phase);
  const seat = me.role === 'seat' ? me.seat : '';
  const open = activity.endedAt === null;
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
      {phase === 'writing' && open && <Writing activity={activity} seat={seat} />}
      {phase === 'voting' && open && <Voting activity={activity} seat={seat} />}
      {phase === 'closed' && <Entries activity={activity} />}
    </div>
  );
}

function Writing({ activity, seat }: { activity: WriteAndVote; seat: string }) {
  const messages = useMessages('classWrite');
  const language = useLanguage();
  const scenario = useRoomScenario(activity.scenario, language);
  const group = writesIn(activity, seat);
  const at = activity.groups.findIndex((one) => one.group === group);
  const seats = activity.groups[at]?.seats ?? [seat];
  return (
    <>
      <p>{messages.how[activity.what]}</p>
      <p className="quiet">
        {seats.length > 1
          ? messages.together(messages.group(at + 1), seats.length - 1)
          : messages.alone}
      </p>
      {scenario && (
        <div className="write-brief" lang={htmlLang[language]}>
          <Background brief={scenario.brief} language={language} />
        </div>
      )}
      <GroupDraft key={group} activity={activity} group={group} />
    </>
  );
}

function Voting({ activity, seat }: { activity: WriteAndVote; seat: string }) {
  const { vote } = useMessages('classWrite');
  const { ask } = useRoom();
  const [pressed, setPressed] = useState<string | null>(null);
  const own = writesIn(activity, seat);
  const known = activity.voting?.ballots.find((one) => one.seat === seat)?.entry ?? null;
  const standing = pressed ?? known;
  const cast = (entry: string) => {
    if (entry === standing) return;
    setPressed(entry);
    void ask({ type: 'castBallot', activity: activity.activity, entry }).then(() =>
      // What the room has is what stands, unless something else was pressed meanwhile.
      setPressed((now) => (now === entry ? null : now)),
    );
  };
  return (
    <>
      <p className="quiet">{vote.hint}</p>
      <Entries
        activity={activity}
        renderAction={({ entry, group }, number) =>
          group === own ? (
            <p className="quiet">{vote.own}</p>
          ) : (
            <Button
              kind={entry === standing ? 'now' : 'plain'}
              aria-pressed={entry === standing}
              aria-label={vote.thisOne(number)}
              onClick={() => cast(entry)}
            >
              {entry === standing ? `✓ ${vote.mine}` : vote.this}
            </Button>
          )
        }
      />
      <p role="status" className="quiet">
        {pressed !== null ? vote.sending : known !== null ? vote.sent : ''}
      </p>
      <BallotsCast activity={activity} />
    </>
  );
}

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { WriteAndVote } from '../../../../protocol/room/activities.ts';
import { Button } from '../../../components/Button.tsx';
import { useRoom } from '../room.tsx';
import { useRoomScenario } from '../useRoomScenario.ts';
import { createDraft, isDirty, standing } from './draft.ts';
import { WritingForm } from './WritingForm.tsx';
import { blankWriting } from './writings.ts';
import { WritingView } from './WritingView.tsx';

interface GroupDraftProps {
  readonly activity: WriteAndVote;
  readonly group: string;
}

/** What a group writes, from one of its phones: nobody's words are written over unread. */
export function GroupDraft({ activity, group }: GroupDraftProps) {
  const room = useRoom();
  const messages = useMessages('classWrite');
  const language = useLanguage();
  const scenario = useRoomScenario(activity.scenario, language);
  const [draft] = useState(() =>
    createDraft(async (writing, on) => {
      const { activity: id } = activity;
      return (await room.ask({ type: 'write', activity: id, group, writing, on })).ok;
    }),
  );
  const mine = useStore(draft.store);
  useEffect(() => {
    addEventListener('pagehide', draft.flush);
    return () => {
      removeEventListener('pagehide', draft.flush);
      draft.flush();
    };
  }, [draft]);

  const written = activity.written.find((one) => one.group === group);
  const version = written?.version ?? 0;
  const theirs = written?.writing ?? blankWriting(activity.what, scenario, language);
  const stands = standing(mine, version);
  const shown = stands === 'theirs' ? theirs : (mine.writing ?? theirs);
  const caller = scenario && {
    name: scenario.rep.name[language],
    company: scenario.rep.company[language],
  };
  const state = mine.sending
    ? 'sending'
    : stands !== 'theirs' && isDirty(mine)
      ? 'typing'
      : version === 0
        ? 'untouched'
        : 'kept';
  return (
    <section className="write-form" aria-label={messages.form}>
      <WritingForm
        writing={shown}
        caller={caller}
        onWrite={(writing) => draft.type(writing, version)}
      />
      <p role="status" className="quiet">
        {messages.states[state]}
      </p>
      {stands === 'both' && (
        <section className="write-conflict" role="alert">
          <h3>{messages.conflict.title}</h3>
          <p>{messages.conflict.body}</p>
          <WritingView writing={theirs} />
          <div className="write-ways">
            <Button onClick={draft.takeTheirs}>{messages.conflict.theirs}</Button>
            <Button onClick={() => draft.keepMine(version)}>{messages.conflict.mine}</Button>
          </div>
        </section>
      )}
    </section>
  );
}

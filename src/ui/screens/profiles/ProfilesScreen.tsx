import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { listProfiles, type Profile } from '../../../progress/profiles/profiles.ts';
import type { RecordStore } from '../../../progress/record/port.ts';
import { Button } from '../../components/Button.tsx';
import { Confirm } from '../../components/Confirm.tsx';
import { Notice } from '../../components/Notice.tsx';
import { LoadingPage } from '../../components/noticePage/NoticePage.tsx';
import { RecordFailed } from '../../components/recordFailed/RecordFailed.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { usePorts } from '../../ports.tsx';
import { useRecord } from '../../record/useRecord.ts';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { AddProfile } from './AddProfile.tsx';
import { ProfileRow } from './ProfileRow.tsx';
import { useProfiles } from './useProfiles.ts';
import './profiles.css';

/** `#/profiles`: who practises in this browser. */
export function ProfilesScreen() {
  const { record } = usePorts();
  const current = record.profile;
  const read = useCallback((store: RecordStore) => listProfiles(store, current), [current]);
  const asked = useRecord('profiles', read);
  if (asked.state === 'loading') return <LoadingPage />;
  return (
    <>
      <TopBar />
      <main className="page">
        {asked.state === 'failed' ? (
          <RecordFailed onRetry={asked.retry} />
        ) : (
          <Profiles all={asked.value} current={current} />
        )}
      </main>
    </>
  );
}

function Profiles({ all, current }: { all: readonly Profile[]; current: string }) {
  const messages = useMessages('profiles');
  const profiles = useProfiles(all);
  const [asking, setAsking] = useState<readonly Profile[] | null>(null);
  const nameOf = (profile: Profile) => profile.nickname || messages.unnamed;
  const list = useKeptFocus<HTMLUListElement>(all.map(({ id }) => id).join(' '));
  const alone = all.length === 1;
  const [one, ...others] = asking ?? [];
  return (
    <div className="profiles">
      <ScreenHeading>{messages.title}</ScreenHeading>
      <p className="profiles-lead">{messages.lead}</p>
      <Undo nameOf={nameOf} onUndo={() => void profiles.restore()} />
      <ul className="profiles-list" ref={list} tabIndex={-1}>
        {all.map((profile) => (
          <ProfileRow
            key={profile.id}
            profile={profile}
            name={nameOf(profile)}
            isCurrent={profile.id === current}
            all={all}
            onSwitch={() => profiles.switchTo(profile.id)}
            onRename={(nickname) => profiles.rename(profile, nickname)}
            onRemove={() => setAsking([profile])}
          />
        ))}
      </ul>
      <AddProfile all={all} onAdd={profiles.add} />
      {!alone && (
        <div className="profiles-all">
          <Button onClick={() => setAsking(all)}>{messages.removeAll}</Button>
        </div>
      )}
      {asking && one && (
        <Confirm
          title={others.length === 0 ? messages.ask.one(nameOf(one)) : messages.ask.all}
          body={messages.ask.body}
          yes={messages.ask.yes}
          no={messages.ask.no}
          onNo={() => setAsking(null)}
          onYes={() => {
            setAsking(null);
            void profiles.remove(asking);
          }}
        />
      )}
    </div>
  );
}

interface UndoProps {
  readonly nameOf: (profile: Profile) => string;
  readonly onUndo: () => void;
}

/** Until the page is left, what was deleted can be brought back. */
function Undo({ nameOf, onUndo }: UndoProps) {
  const messages = useMessages('profiles');
  const removed = useStore(usePorts().profiles.removed);
  if (!removed) return null;
  const [only, ...others] = removed.profiles;
  return (
    <Notice action={<Button onClick={onUndo}>{messages.undo}</Button>}>
      {only && others.length === 0 ? messages.removed.one(nameOf(only)) : messages.removed.all}
    </Notice>
  );
}

import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { shownCode } from '../../../../protocol/joinCode.ts';
import type { RoomKey } from '../../../../room/keyring.ts';
import { Button } from '../../../components/Button.tsx';
import { Confirm } from '../../../components/Confirm.tsx';
import { classPath, type ClassPart } from '../../../routes/classPlace.ts';

const partOf: Readonly<Record<RoomKey['me']['role'], ClassPart>> = {
  seat: 'seat',
  trainer: 'desk',
  projector: 'wall',
};

interface KeptRoomsProps {
  readonly keys: readonly RoomKey[];
  /** The code that somebody came with: that room's places are first. */
  readonly asked: string | null;
  readonly onForget: (key: RoomKey) => void;
}

/** The places that this browser has in rooms, to go back to. */
export function KeptRooms({ keys, asked, onForget }: KeptRoomsProps) {
  const { kept } = useMessages('classRoom');
  const [asking, setAsking] = useState<RoomKey | null>(null);
  const inOrder = keys.toSorted((a, b) => Number(b.code === asked) - Number(a.code === asked));
  return (
    <section className="door-card" aria-labelledby="door-kept">
      <h2 id="door-kept">{kept.title}</h2>
      <ul className="door-kept">
        {inOrder.map((key) => {
          const code = key.code ? shownCode(key.code) : kept.noCode;
          return (
            <li key={`${key.room} ${key.me.role}`}>
              <a
                className={`button button-${key.code === asked ? 'now' : 'plain'}`}
                href={`#${classPath(key.room, partOf[key.me.role])}`}
              >
                {kept[key.me.role](code)}
              </a>
              <Button kind="quiet" onClick={() => setAsking(key)}>
                {kept.forget}
              </Button>
            </li>
          );
        })}
      </ul>
      {asking && (
        <Confirm
          {...kept.ask}
          onNo={() => setAsking(null)}
          onYes={() => {
            onForget(asking);
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}

import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { nicknameOf } from '../../../../protocol/nickname.ts';
import { seatOf } from '../../../../protocol/room/state.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ShortField } from '../../../components/field/Field.tsx';
import { useRoom, useRoomState } from '../room.tsx';

/** Who one is in this room, and another name for it. */
export function SeatName() {
  const { seat } = useMessages('classRoom');
  const state = useRoomState();
  const { me } = useRoom();
  const [renaming, setRenaming] = useState(false);
  if (me.role !== 'seat') return null;
  const nickname = seatOf(state, me.seat)?.nickname ?? '';
  return (
    <div className="seat-name">
      <p>
        <span className="quiet">{seat.me}</span> <strong>{nickname}</strong>
      </p>
      {!state.closed && (
        <Button kind="quiet" onClick={() => setRenaming(true)}>
          {seat.rename}
        </Button>
      )}
      {renaming && <Rename seat={me.seat} nickname={nickname} onClose={() => setRenaming(false)} />}
    </div>
  );
}

interface RenameProps {
  readonly seat: string;
  readonly nickname: string;
  readonly onClose: () => void;
}

function Rename({ seat, nickname, onClose }: RenameProps) {
  const messages = useMessages('classRoom').seat;
  const { emptyNickname } = useMessages('refusals');
  const { ask } = useRoom();
  const [written, setWritten] = useState(nickname);
  const [empty, setEmpty] = useState(false);
  return (
    <Dialog title={messages.rename} onClose={onClose}>
      <form
        className="seat-rename"
        onSubmit={(event) => {
          event.preventDefault();
          const none = nicknameOf(written) === null;
          setEmpty(none);
          if (none) return;
          if (written !== nickname) void ask({ type: 'renameSeat', seat, nickname: written });
          onClose();
        }}
      >
        <ShortField
          label={messages.renameTo}
          value={written}
          maxLength={200}
          onChange={setWritten}
        />
        {empty && (
          <p className="seat-wrong" role="alert">
            {emptyNickname}
          </p>
        )}
        <Button kind="now" type="submit">
          {messages.keep}
        </Button>
      </form>
    </Dialog>
  );
}

import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { Confirm } from '../../../components/Confirm.tsx';
import { useRoom } from '../room.tsx';

/** Ends the activity under way, asking first: it can't be begun again. */
export function EndActivity({ activity }: { activity: string }) {
  const { end: messages } = useMessages('classDesk');
  const { ask } = useRoom();
  const [asking, setAsking] = useState(false);
  return (
    <div className="class-ways">
      <Button kind="stop" onClick={() => setAsking(true)}>
        {messages.action}
      </Button>
      {asking && (
        <Confirm
          title={messages.title}
          body={messages.body}
          yes={messages.yes}
          no={messages.no}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            void ask({ type: 'endActivity', activity });
          }}
        />
      )}
    </div>
  );
}

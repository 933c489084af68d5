import { useMessages } from '../../../i18n/useMessages.tsx';
import { Confirm } from '../Confirm.tsx';

/** What can be deleted: past calls alone, to make room, or everything. */
export type Erasable = 'calls' | 'all';

interface EraseDataProps {
  readonly what: Erasable;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks before something is deleted for good. */
export function EraseData({ what, onErase, onKeep }: EraseDataProps) {
  const messages = useMessages('settings').erasing;
  const { title, body, yes } = messages[what];
  return (
    <Confirm
      closable
      title={title}
      body={body}
      yes={yes}
      no={messages.keep}
      onYes={onErase}
      onNo={onKeep}
    />
  );
}

import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';

interface EraseDataProps {
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks before everything is deleted; keeping comes first. */
export function EraseData({ onErase, onKeep }: EraseDataProps) {
  const messages = useMessages('settings');
  return (
    <Dialog title={messages.eraseTitle} onClose={onKeep}>
      <p>{messages.eraseBody}</p>
      <div className="dialog-actions">
        <Button onClick={onKeep}>{messages.eraseNo}</Button>
        <Button kind="stop" onClick={onErase}>
          {messages.eraseYes}
        </Button>
      </div>
    </Dialog>
  );
}

import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';

interface HangUpDialogProps {
  readonly ringing: boolean;
  readonly onStay: () => void;
  readonly onHangUp: () => void;
}

/** Asks before a call is thrown away; staying has the focus. */
export function HangUpDialog({ ringing, onStay, onHangUp }: HangUpDialogProps) {
  const { hangUpDialog: words } = useMessages('callEnd');
  return (
    <Dialog title={words.title} onClose={onStay} bare>
      <p>{ringing ? words.dialling : words.body}</p>
      <div className="dialog-actions">
        <Button kind="now" onClick={onStay}>
          {words.stay}
        </Button>
        <Button kind="stop" onClick={onHangUp}>
          {words.hangUp}
        </Button>
      </div>
    </Dialog>
  );
}

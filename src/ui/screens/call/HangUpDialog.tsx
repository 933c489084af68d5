import { useMessages } from '../../../i18n/useMessages.tsx';
import { Confirm } from '../../components/Confirm.tsx';

interface HangUpDialogProps {
  readonly ringing: boolean;
  readonly onStay: () => void;
  readonly onHangUp: () => void;
}

/** Asks before a call is thrown away; staying has the focus. */
export function HangUpDialog({ ringing, onStay, onHangUp }: HangUpDialogProps) {
  const { hangUpDialog: words } = useMessages('callEnd');
  return (
    <Confirm
      advisesNo
      title={words.title}
      body={ringing ? words.dialling : words.body}
      yes={words.hangUp}
      no={words.stay}
      onYes={onHangUp}
      onNo={onStay}
    />
  );
}

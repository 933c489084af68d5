import { useMessages } from '../../../i18n/useMessages.tsx';
import { Confirm } from '../Confirm.tsx';

interface EraseDataProps {
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks before everything is deleted. */
export function EraseData({ onErase, onKeep }: EraseDataProps) {
  const messages = useMessages('settings');
  return (
    <Confirm
      closable
      title={messages.eraseTitle}
      body={messages.eraseBody}
      yes={messages.eraseYes}
      no={messages.eraseNo}
      onYes={onErase}
      onNo={onKeep}
    />
  );
}

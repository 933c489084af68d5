import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Erasable } from '../../record/useForget.ts';
import { Confirm } from '../Confirm.tsx';

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

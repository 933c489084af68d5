import { Dialog } from '../../components/Dialog.tsx';
import { useMessages } from '../../../i18n/useMessages.tsx';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages('settings');
  return (
    <Dialog title={messages.title} onClose={onClose}>
      {null}
    </Dialog>
  );
}

import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is lost; leaving it comes first. */
export function Confirm({ title, body, yes, no, onYes, onNo }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onNo} bare>
      <p>{body}</p>
      <div className="dialog-actions">
        <Button onClick={onNo}>{no}</Button>
        <Button kind="stop" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}

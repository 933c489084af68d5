import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** Most people will want to leave it. */
  readonly advisesNo?: boolean;
  /** With a close button of its own, for a dialog that takes another one's place. */
  readonly closable?: boolean;
}

/** Asks before something is lost; leaving it comes first. */
export function Confirm(props: ConfirmProps) {
  const { title, body, yes, no, onYes, onNo, advisesNo = false, closable = false } = props;
  return (
    <Dialog title={title} onClose={onNo} bare={!closable}>
      <p>{body}</p>
      <div className="dialog-actions">
        <Button kind={advisesNo ? 'now' : 'plain'} onClick={onNo}>
          {no}
        </Button>
        <Button kind="stop" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}

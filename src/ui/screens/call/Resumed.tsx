import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';

interface ResumedProps {
  /** `null`: it is played once. */
  readonly onAgain: (() => void) | null;
  readonly onDismiss: () => void;
}

/** The call goes on where it was left; whoever wants another one can have it. */
export function Resumed({ onAgain, onDismiss }: ResumedProps) {
  const { dismiss } = useMessages('common');
  const { resumed, startAnew } = useMessages('resuming');
  return (
    <Notice
      action={
        <>
          {onAgain && (
            <Button kind="quiet" onClick={onAgain}>
              {startAnew}
            </Button>
          )}
          <Button kind="quiet" onClick={onDismiss}>
            {dismiss}
          </Button>
        </>
      }
    >
      {resumed}
    </Notice>
  );
}

import { useStore } from 'zustand';
import { useMessages } from '../../i18n/useMessages.tsx';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { usePorts } from '../ports.tsx';
import './newVersionNotice.css';

/** Asks whether a newer version may take over, which loads the page anew. */
export function NewVersionNotice() {
  const words = useMessages('update');
  const { accept, later } = useStore(usePorts().newVersion);
  return (
    <aside className="new-version">
      <Notice
        action={
          <div className="new-version-ways">
            <Button kind="quiet" onClick={later}>
              {words.later}
            </Button>
            <Button kind="now" onClick={accept}>
              {words.reload}
            </Button>
          </div>
        }
      >
        {words.newVersion}
      </Notice>
    </aside>
  );
}

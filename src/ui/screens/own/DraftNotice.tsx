import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import './draftNotice.css';

/** A new scenario that was begun and not kept. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const { draft } = useMessages('own');
  return (
    <section className="own-draft" aria-label={draft.title}>
      <p>{draft.title}</p>
      <div className="own-ways">
        <a className="button button-now" href="#/own/draft">
          {draft.goOn}
        </a>
        <Button kind="quiet" onClick={onDiscard}>
          {draft.discard}
        </Button>
      </div>
    </section>
  );
}

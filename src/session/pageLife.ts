/** Told what becomes of the page. */
interface PageLife {
  /** It is no longer shown; it may come back. */
  readonly onHidden: () => void;
  /** It goes, be it for good. */
  readonly onGone: () => void;
}

/** Watches the page until what is returned is called. */
export function watchPage({ onHidden, onGone }: PageLife): () => void {
  const onVisibility = () => {
    if (document.hidden) onHidden();
  };
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('pagehide', onGone);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    removeEventListener('pagehide', onGone);
  };
}

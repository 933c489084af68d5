import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.tsx';
import './dialog.css';

type DialogProps = {
  title: string;
  /** Esc, a click beside it, or its close button. */
  onClose: () => void;
  children: ReactNode;
  /** Without the close button, where the content has its own way out. */
  bare?: boolean;
};

/** A modal over the browser's own `<dialog>`: it holds the focus and gives it back. */
export function Dialog({ title, onClose, children, bare = false }: DialogProps) {
  const common = useMessages('common');
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const closeRef = useRef(onClose);
  useEffect(() => {
    closeRef.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const onClick = (event: MouseEvent) => {
      if (event.target === dialog) closeRef.current();
    };
    dialog.showModal();
    dialog.addEventListener('click', onClick);
    return () => {
      dialog.removeEventListener('click', onClick);
      dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          {!bare && (
            <button
              type="button"
              className="dialog-close"
              aria-label={common.close}
              onClick={onClose}
            >
              <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
                <path
                  d="M6 6l12 12M18 6L6 18"
                  stroke="currentColor"
                  strokeWidth="2.4"
                  strokeLinecap="round"
                />
              </svg>
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}

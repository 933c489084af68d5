import { useId, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './beside.css';

interface BesideProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet of paper beside the phone: it takes neither the focus nor a key, and stays until put away. */
export function Beside({ title, onClose, children }: BesideProps) {
  const common = useMessages('common');
  const id = useId();
  return (
    <aside className="beside" aria-labelledby={id}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="dialog-close" aria-label={common.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M6 6l12 12M18 6L6 18"
              stroke="currentColor"
              strokeWidth="2.4"
              strokeLinecap="round"
            />
          </svg>
        </button>
      </div>
      {children}
    </aside>
  );
}

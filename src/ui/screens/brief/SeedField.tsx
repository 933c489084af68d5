import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { SeedInputProps } from './SeedInput.tsx';
import './seedField.css';

const SeedInput = lazy(() => import('./SeedInput.tsx').then((m) => ({ default: m.SeedInput })));

/** The dice number, folded away: most people never need it, and it comes when it is unfolded. */
export function SeedField(props: SeedInputProps) {
  const messages = useMessages('brief');
  const [open, setOpen] = useState(false);
  return (
    <details className="seed" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.advanced}</summary>
      <Suspense fallback={null}>{open && <SeedInput {...props} />}</Suspense>
    </details>
  );
}

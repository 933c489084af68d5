import type { Heard } from '../../../core/call/heard.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';

/** What was open when the rep spoke, and whether it was met. */
export function OpenHere({ heard: { open, met } }: { heard: Heard }) {
  const { opened } = useMessages('review');
  if (open === null) return <span className="open-here">{opened.pickUp}</span>;
  return (
    <span className="open-here" data-met={met ?? 'unknown'}>
      <span>{opened[open]}</span>
      {met !== null && <span>{opened.gap}</span>}
      {met !== null && <span>{met ? opened.met[open] : opened.missed[open]}</span>}
    </span>
  );
}

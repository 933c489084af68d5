import { useEffect, useRef } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { Kept } from './keepScenario.ts';

/** It is among the customers now, or why it won't last. */
export function KeptNotice({ kept: { id, card, problem, sameVersion } }: { kept: Kept }) {
  const { kept } = useMessages('own');
  const language = useLanguage();
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone with the draft.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className="own-note" tabIndex={-1} role="status">
      <p>{problem ? kept[problem] : kept.done(card.customer.name[language])}</p>
      {sameVersion && <p>{kept.changed}</p>}
      <a className="button button-go" href={`#/brief/${id}`}>
        {kept.call}
      </a>
    </div>
  );
}

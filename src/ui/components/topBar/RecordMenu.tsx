import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePath } from '../../routes/hashLocation.ts';
import { WayRow } from '../wayRow/WayRow.tsx';
import { recordPartOf, recordParts } from './recordParts.ts';
import './recordMenu.css';

/** The way from one part of the record to another, below the bar of each of them. */
export function RecordMenu() {
  const messages = useMessages('recordMenu');
  const path = usePath();
  const here = recordPartOf(path);
  return (
    <WayRow className="record-menu" label={messages.label} taken={`#${here?.path ?? path}`}>
      {recordParts.map((part) => (
        <a
          key={part.id}
          href={`#${part.path}`}
          aria-current={part !== here ? undefined : part.path === path ? 'page' : 'true'}
        >
          {messages[part.id]}
        </a>
      ))}
    </WayRow>
  );
}

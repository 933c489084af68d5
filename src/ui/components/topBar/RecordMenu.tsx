import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePath } from '../../routes/hashLocation.ts';
import { recordPartOf, recordParts } from './recordParts.ts';
import './recordMenu.css';

/** The way from one part of the record to another, below the bar of each of them. */
export function RecordMenu() {
  const messages = useMessages('recordMenu');
  const path = usePath();
  const here = recordPartOf(path);
  return (
    <nav className="record-menu" aria-label={messages.label}>
      {recordParts.map((part) => (
        <a
          key={part.id}
          href={`#${part.path}`}
          aria-current={part !== here ? undefined : part.path === path ? 'page' : 'true'}
        >
          {messages[part.id]}
        </a>
      ))}
    </nav>
  );
}

import { useMessages } from '../../../i18n/useMessages.tsx';
import { selfPath } from '../../routes/selfSteps.ts';

const recordParts = ['log', 'numbers', 'skills'] as const;
export type RecordPart = (typeof recordParts)[number];

/** The address of a part of the record. @param query without its question mark; may be empty */
export function recordPath(part: RecordPart, query = ''): string {
  const path = part === 'log' ? '/record' : `/record/${part}`;
  return query === '' ? path : `${path}?${query}`;
}

/** The way from one part of the record to another: each has an address of its own. */
export function RecordTabs({ part }: { part: RecordPart }) {
  const { tabs } = useMessages('record');
  return (
    <nav className="record-tabs" aria-label={tabs.label}>
      {recordParts.map((one) => (
        <a
          key={one}
          className="record-tab"
          href={`#${recordPath(one)}`}
          aria-current={one === part ? 'page' : undefined}
        >
          {tabs[one]}
        </a>
      ))}
      <a className="record-tab" href={`#${selfPath('overview')}`}>
        {tabs.self}
      </a>
    </nav>
  );
}

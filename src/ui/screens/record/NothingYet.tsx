import { useMessages } from '../../../i18n/useMessages.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import type { RecordPart } from './RecordTabs.tsx';

/** Before the first call: what will be here. */
export function NothingYet({ part }: { part: RecordPart }) {
  const { none } = useMessages('record');
  const { title, body } = none[part];
  return (
    <NoticePage
      below
      title={title}
      ways={
        <a className="button button-now" href="#/">
          {none.action}
        </a>
      }
    >
      <p>{body}</p>
    </NoticePage>
  );
}

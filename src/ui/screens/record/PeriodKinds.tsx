import { useMessages } from '../../../i18n/useMessages.tsx';
import { periodKinds, type PeriodKind } from '../../../progress/record/periods.ts';
import { Segments } from '../../components/settings/Segments.tsx';
import { navigate, useQuery } from '../../routes/hashLocation.ts';
import { recordPath, type RecordPart } from './RecordTabs.tsx';

/** By what the present part of the record counts: it stands in the address as `by`. */
export function PeriodKinds({ part, kind }: { part: RecordPart; kind: PeriodKind }) {
  const { periods: messages } = useMessages('record');
  const query = useQuery();
  return (
    <Segments
      legend={messages.by}
      value={kind}
      options={periodKinds.map((value) => ({ value, label: messages.kinds[value] }))}
      onChange={(by) => {
        const asked = new URLSearchParams(query);
        asked.set('by', by);
        navigate(recordPath(part, asked.toString()), { replace: true });
      }}
    />
  );
}

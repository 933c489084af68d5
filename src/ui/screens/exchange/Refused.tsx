import { largestRecord } from '../../../progress/exchange/read.ts';
import type { Messages } from '../../../i18n/areas.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { FileRefusal } from './openRecordFile.ts';

/** Why a file was not taken in, where that shows, and that nothing was touched. */
export function Refused({ refusal }: { refusal: FileRefusal }) {
  const { refused: messages, in: words } = useMessages('exchange');
  const place = 'place' in refusal ? refusal.place : null;
  return (
    <div role="alert" className="exchange-remark">
      <p>
        <strong>{messages.title}</strong>
      </p>
      <p>{whyOf(refusal, messages)}</p>
      {place && <p>{messages.place(words.parts[place.part], place.row, place.where)}</p>}
      <p>{messages.untouched}</p>
    </div>
  );
}

function whyOf(refusal: FileRefusal, messages: Messages['exchange']['refused']): string {
  if (refusal.why === 'tooLarge') return messages.tooLarge(largestRecord / 1_000_000);
  if (refusal.why !== 'notJson') return messages[refusal.why];
  return refusal.line === null ? messages.notJson : messages.notJsonAt(refusal.line);
}

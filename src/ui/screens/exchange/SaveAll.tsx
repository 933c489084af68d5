import { useState } from 'react';
import { dayOf } from '../../../progress/drills/days.ts';
import { contentsHere } from '../../../progress/exchange/here.ts';
import { writeRecord } from '../../../progress/exchange/write.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { download } from '../../components/download.ts';
import { usePorts } from '../../ports.tsx';

/** The whole record as one file. */
export function SaveAll() {
  const { out: messages } = useMessages('exchange');
  const { progress, record } = usePorts();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const text = writeRecord(await contentsHere(progress, record));
      download(messages.file(dayOf(new Date())), text, 'application/json');
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="paper-card" aria-labelledby="exchange-out">
      <h2 id="exchange-out">{messages.title}</h2>
      <p>{messages.body}</p>
      <Button kind="now" onClick={() => void save()}>
        {messages.action}
      </Button>
      <p role="alert" className="exchange-remark">
        {failed && messages.failed}
      </p>
    </section>
  );
}

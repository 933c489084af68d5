import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { dayOf } from '../../../../progress/drills/days.ts';
import { csvOf } from '../../../../progress/exchange/csv.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { Button } from '../../../components/Button.tsx';
import { download } from '../../../components/download.ts';
import { Switch } from '../../../components/settings/Switch.tsx';
import { usePorts } from '../../../ports.tsx';
import { useToday } from '../../../useToday.ts';
import { debriefAll } from '../debrief/debriefAll.ts';
import { useRoom } from '../room.tsx';
import { roomJson } from './roomJson.ts';
import { roomSheets } from './roomSheets.ts';
import { useRoomWords } from './useRoomWords.ts';
import './print.css';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const ways = ['xlsx', 'csv', 'json'] as const;

/** The room as files, at any time, with names or without; and on paper. */
export function ExportRoom({ classroom }: { classroom: Classroom }) {
  const messages = useMessages('classExport');
  const { reviewer } = usePorts();
  const today = useToday(true);
  const { id: room, store } = useRoom();
  const wordsFor = useRoomWords();
  const [withNames, setWithNames] = useState(true);
  const [saving, setSaving] = useState<'idle' | 'working' | 'failed'>('idle');
  const write = async (what: (typeof ways)[number]) => {
    const { state } = store.getState();
    const debriefs = await debriefAll(state, { classroom, room, reviewer });
    const name = `${messages.file}-${dayOf(today)}`;
    const sheets = roomSheets({ state, debriefs, words: wordsFor(withNames) });
    if (what === 'json') {
      download(`${name}.json`, roomJson(state, debriefs, withNames), 'application/json');
    } else if (what === 'csv') {
      for (const sheet of sheets) {
        download(`${name}-${sheet.name}.csv`, csvOf(sheet), 'text/csv;charset=utf-8');
      }
    } else {
      const { xlsxOf } = await import('../../../../progress/exchange/xlsx.ts');
      download(`${name}.xlsx`, await xlsxOf(sheets), xlsxType);
    }
  };
  const save = (what: (typeof ways)[number]) => {
    setSaving('working');
    void write(what).then(
      () => setSaving('idle'),
      () => setSaving('failed'),
    );
  };
  return (
    <section className="class-card class-export" aria-labelledby="class-export">
      <h2 id="class-export">{messages.title}</h2>
      <Switch
        label={messages.names}
        hint={messages.namesHint}
        on={withNames}
        onChange={setWithNames}
      />
      <div className="class-ways">
        {ways.map((what) => (
          <Button key={what} disabled={saving === 'working'} onClick={() => save(what)}>
            {messages.ways[what]}
          </Button>
        ))}
        <Button onClick={() => print()}>{messages.ways.print}</Button>
      </div>
      <p role="status">{saving === 'idle' ? '' : messages[saving]}</p>
    </section>
  );
}

import { useState } from 'react';
import { dayOf } from '../../../progress/drills/days.ts';
import { csvOf } from '../../../progress/exchange/csv.ts';
import { sheetNames, sheetsHere, type SheetName } from '../../../progress/exchange/sheetsHere.ts';
import type { CallDigest } from '../../../progress/record/digest.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { download } from '../../components/download.ts';
import { usePorts, useProgress } from '../../ports.tsx';
import { useSheetWords } from './useSheetWords.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Log, numbers and customers as files for a spreadsheet. */
export function Spreadsheets() {
  const { sheets: messages } = useMessages('exchange');
  const { record } = usePorts();
  const rateFirst = useProgress(({ settings }) => settings.rateFirst);
  const words = useSheetWords();
  const [failed, setFailed] = useState(false);
  const isSeen = ({ rating }: CallDigest) => rating !== null || !rateFirst;
  const save = async (what: SheetName | 'workbook') => {
    setFailed(false);
    try {
      const sheets = await sheetsHere(record, words, isSeen);
      const name = `${messages.files[what]}-${dayOf(new Date())}`;
      if (what !== 'workbook') {
        download(`${name}.csv`, csvOf(sheets[what]), 'text/csv;charset=utf-8');
        return;
      }
      // Larger than all the rest of the screen, and few want it.
      const { xlsxOf } = await import('../../../progress/exchange/xlsx.ts');
      const book = await xlsxOf(sheetNames.map((sheet) => sheets[sheet]));
      download(`${name}.xlsx`, book, xlsxType);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="paper-card" aria-labelledby="exchange-sheets">
      <h2 id="exchange-sheets">{messages.title}</h2>
      <p>{messages.body}</p>
      <div className="exchange-ways">
        <Button onClick={() => void save('workbook')}>{messages.workbook}</Button>
        {sheetNames.map((sheet) => (
          <Button key={sheet} kind="quiet" onClick={() => void save(sheet)}>
            {messages.csv[sheet]}
          </Button>
        ))}
      </div>
      <p role="alert" className="exchange-remark">
        {failed && messages.failed}
      </p>
    </section>
  );
}

import { introLimit } from '../../../../core/course/times.ts';
import { introductionParts } from '../../../../core/scoring/introduction.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Writing } from '../../../../protocol/writing.ts';
import { timeOf, writtenIn } from '../../../../progress/sheets/opener.ts';
import { SheetView } from '../../../components/callSheet/SheetView.tsx';
import { sheetOf } from './writings.ts';
import './writingView.css';

/** An opener or a call sheet to read, whoever wrote it. */
export function WritingView({ writing }: { writing: Writing }) {
  const messages = useMessages('sheet');
  if (writing.what === 'sheet') return <SheetView sheet={sheetOf(writing)} />;
  const { opener, ticks } = writing;
  const ticked = introductionParts.filter((part) => ticks[part]);
  return (
    <div className="writing-view">
      <p className="writing-words" lang={htmlLang[writtenIn(opener)]}>
        {opener}
      </p>
      <p className="quiet">{messages.seconds(timeOf(opener).seconds, introLimit)}</p>
      {ticked.length > 0 && (
        <ul className="sheet-view-ticks">
          {ticked.map((part) => (
            <li key={part}>{messages.parts[part]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

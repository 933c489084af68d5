import { useMessages } from '../../../i18n/useMessages.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { BringIn } from './BringIn.tsx';
import { SaveAll } from './SaveAll.tsx';
import { Spreadsheets } from './Spreadsheets.tsx';
import '../../components/paper/paper.css';
import './exchange.css';

/** `#/exchange`: the whole record as a file, and back; log, numbers and customers for a spreadsheet. */
export function ExchangeScreen() {
  const messages = useMessages('exchange');
  return (
    <>
      <TopBar />
      <main className="page paper-page">
        <div className="paper-head">
          <ScreenHeading>{messages.title}</ScreenHeading>
          <p>{messages.lead}</p>
        </div>
        <SaveAll />
        <BringIn />
        <Spreadsheets />
      </main>
    </>
  );
}

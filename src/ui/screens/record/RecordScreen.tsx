import { useMessages } from '../../../i18n/useMessages.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { LogPart } from './log/LogPart.tsx';
import { NumbersPart } from './numbers/NumbersPart.tsx';
import { RecordTabs, type RecordPart } from './RecordTabs.tsx';
import { SkillsPart } from './skills/SkillsPart.tsx';
import './record.css';
import './print.css';

const parts: Readonly<Record<RecordPart, () => React.ReactNode>> = {
  log: LogPart,
  numbers: NumbersPart,
  skills: SkillsPart,
};

/** `#/record`, `#/record/numbers`, `#/record/skills`: the calls of a trainee, and what they come to. */
export function RecordScreen({ part }: { part: RecordPart }) {
  const messages = useMessages('record');
  const Part = parts[part];
  return (
    <>
      <TopBar />
      <main className="page record">
        <ScreenHeading title={`${messages.tabs[part]} · ${messages.title}`}>
          {messages.title}
        </ScreenHeading>
        <RecordTabs part={part} />
        <Part />
      </main>
    </>
  );
}

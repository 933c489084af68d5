import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioCard } from '../../../scenario/card.ts';
import type { Place } from '../../../scenario/problem.ts';
import { Button } from '../../components/Button.tsx';
import { ExamPanel } from './ExamPanel.tsx';
import { exportText } from './exportText.ts';
import { Problems } from './Problems.tsx';
import type { Verdict } from './useVerdict.ts';

interface VerdictPanelProps {
  readonly verdict: Verdict;
  readonly text: string;
  /** The text is what is kept already. */
  readonly unchanged: boolean;
  /** Id of the sentence that says how the text stands. */
  readonly statusId: string;
  readonly onKeep: (clean: ScenarioCard) => void;
  readonly onGoTo: (place: Place) => void;
}

/** How the text stands, the ways to keep and export it, and what is wrong with it or what it is worth. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { text, unchanged, statusId, onKeep, onGoTo } = props;
  const { said, card, problems } = props.verdict;
  const { editor } = useMessages('own');
  return (
    <section className="paper-card own-verdict" aria-label={said}>
      <p id={statusId} className="own-said" role="status" data-clean={card !== null}>
        {said}
      </p>
      <div className="own-ways">
        <Button kind="now" disabled={!card || unchanged} onClick={() => card && onKeep(card)}>
          {editor.keep}
        </Button>
        <Button disabled={text.trim() === ''} onClick={() => exportText(text)}>
          {editor.export}
        </Button>
      </div>
      {problems.length > 0 && <Problems problems={problems} onGoTo={onGoTo} />}
      {card && <ExamPanel key={text} text={text} onGoTo={onGoTo} />}
    </section>
  );
}

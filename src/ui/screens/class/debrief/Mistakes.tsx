import { use, useState } from 'react';
import type { ReviewedChoice } from '../../../../analysis/review/judge.ts';
import type { ClassMistake } from '../../../../analysis/classroom/mistakes.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { wordsIn } from '../../../courseWords.ts';
import type { DebriefedCall } from './classCalls.ts';
import './mistakes.css';

/** Shown unless all are asked for. */
const first = 5;

interface MistakesProps {
  readonly mistakes: readonly ClassMistake[];
  readonly calls: readonly DebriefedCall[];
  readonly onOpen: (call: string) => void;
}

/** What the class did wrong, the dearest first, with what would have been better. */
export function Mistakes({ mistakes, calls, onOpen }: MistakesProps) {
  const { mistakes: messages } = useMessages('classDebrief');
  const [all, setAll] = useState(false);
  const shown = all ? mistakes : mistakes.slice(0, first);
  return (
    <section className="class-card" aria-labelledby="class-mistakes">
      <h2 id="class-mistakes">{messages.title}</h2>
      {mistakes.length === 0 && <p>{messages.none}</p>}
      <ol className="class-mistakes">
        {shown.map((mistake) => {
          const example = calls.find(({ call }) => call === mistake.example.call);
          return (
            example && (
              <Mistake
                key={`${mistake.example.call} ${mistake.example.turn}`}
                {...{ mistake, example, onOpen }}
              />
            )
          );
        })}
      </ol>
      {mistakes.length > first && !all && (
        <p>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {messages.all(mistakes.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

interface MistakeProps {
  readonly mistake: ClassMistake;
  /** The call in which it was dearest. */
  readonly example: DebriefedCall;
  readonly onOpen: (call: string) => void;
}

function Mistake({ mistake, example, onOpen }: MistakeProps) {
  const { mistakes: messages } = useMessages('classDebrief');
  const words = use(wordsIn(useLanguage()));
  const { stage, open, chosen, better, times, calls, lost } = mistake;
  const lang = htmlLang[example.transcript.language];
  const where = open ? `${words.stages[stage]} · ${words.floors.open[open]}` : words.stages[stage];
  return (
    <li>
      <p className="quiet">{where}</p>
      <p className="class-mistake-said">
        <Choice choice={chosen} lang={lang} />
      </p>
      <p>
        <span className="quiet">{messages.better}</span> <Choice choice={better} lang={lang} />
      </p>
      <p className="class-mistake-foot">
        <strong className="figures">{messages.cost(Math.round(lost), times, calls)}</strong>{' '}
        <Button kind="quiet" onClick={() => onOpen(example.call)}>
          {messages.open(example.number, mistake.example.turn)}
        </Button>
      </p>
    </li>
  );
}

function Choice({ choice, lang }: { choice: ReviewedChoice; lang: string }) {
  const { silence, interrupt } = useMessages('review');
  if (choice.line !== null) return <q lang={lang}>{choice.words}</q>;
  return <em>{choice.moves.includes('interrupt') ? interrupt : silence}</em>;
}

import { useMemo, useState } from 'react';
import type { Review } from '../../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../../core/call/transcript.ts';
import { chartOf, statesIn, type ChartState } from '../../../../../core/persona/chart.ts';
import { loadPersona } from '../../../../../core/persona/load.ts';
import type { CourseWords } from '../../../../../core/words/words.ts';
import { useMessages } from '../../../../../i18n/useMessages.tsx';
import { loadScenario } from '../../../../../catalogue/scenarios.ts';
import { Button } from '../../../../components/Button.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Chart } from './Chart.tsx';
import { pathTaken } from './pathTaken.ts';
import { PathInWords, TurnInWords } from './PathInWords.tsx';
import { StateArrows } from './StateArrows.tsx';
import { useStateNames } from './useStateNames.ts';
import './statechart.css';

interface StatechartProps {
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  /** The turn whose path is shown. */
  readonly selected: number;
  /** Shows another turn, without leaving the chart. */
  readonly onStep: (turn: number) => void;
}

/** The machine with this customer's warmth in its rolls. */
async function load({ scenario, persona, language }: Transcript): Promise<ChartState> {
  const [definition, played] = await Promise.all([
    loadPersona(persona.id),
    loadScenario(scenario.id, language),
  ]);
  if (!definition) throw new Error(`there is no persona ${persona.id}`);
  const warmth = played?.traits['warmth'] ?? definition.traits['warmth']?.default ?? 0;
  return chartOf(definition.machine, warmth);
}

/** The persona's own machine with the path that the call took through it, up to the selected turn. */
export function Statechart({ transcript, review, words, selected, onStep }: StatechartProps) {
  const messages = useMessages('review');
  const loaded = useLoaded(useMemo(() => () => load(transcript), [transcript]));
  const path = useMemo(() => pathTaken(review, selected), [review, selected]);
  const [asked, setAsked] = useState<string | null>(null);
  const nameOf = useStateNames(transcript.persona.id, words);
  if (loaded.is !== 'here') {
    return <p role="status">{messages.chart[loaded.is]}</p>;
  }
  const states = statesIn(loaded.value);
  const shown = states.find(({ path: one }) => one === asked);
  const turn = review.turns[selected - 1];
  return (
    <div className="statechart">
      <p className="quiet">{messages.chart.hint}</p>
      <div className="chart-steps">
        <Button
          kind="quiet"
          aria-label={messages.previous}
          disabled={selected <= 1}
          onClick={() => onStep(selected - 1)}
        >
          ‹
        </Button>
        <strong className="figures">{messages.turn(selected)}</strong>
        <Button
          kind="quiet"
          aria-label={messages.next}
          disabled={selected >= review.turns.length}
          onClick={() => onStep(selected + 1)}
        >
          ›
        </Button>
        {turn && (
          <div className="chart-turn" aria-live="polite">
            <TurnInWords turn={turn} nameOf={nameOf} words={words} />
          </div>
        )}
      </div>
      <Chart
        chart={loaded.value}
        path={path}
        selected={selected}
        asked={asked}
        onAsk={(one) => setAsked(one === asked ? null : one)}
        nameOf={nameOf}
      />
      {shown && <StateArrows state={shown} nameOf={nameOf} words={words} />}
      <PathInWords review={review} nameOf={nameOf} words={words} />
    </div>
  );
}

import { lazy, Suspense, type Ref } from 'react';
import type { Review } from '../../../../analysis/review/review.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { DebriefCard } from '../DebriefCard.tsx';
import './statechartCard.css';

const Statechart = lazy(() =>
  import('./statechart/Statechart.tsx').then((m) => ({ default: m.Statechart })),
);

interface StatechartCardProps {
  readonly ref: Ref<HTMLDetailsElement>;
  readonly transcript: Transcript;
  readonly review: Review;
  readonly words: CourseWords;
  readonly selected: number;
  readonly onStep: (turn: number) => void;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The persona's statechart, drawn once it is asked for. */
export function StatechartCard({ ref, open, onOpen, ...chart }: StatechartCardProps) {
  const messages = useMessages('review');
  return (
    <DebriefCard
      as="details"
      ref={ref}
      className="statechart-card"
      open={open}
      onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
    >
      <summary>
        <h2>{messages.chart.title}</h2>
      </summary>
      {open && (
        <Suspense fallback={<p role="status">{messages.chart.loading}</p>}>
          <Statechart {...chart} />
        </Suspense>
      )}
    </DebriefCard>
  );
}

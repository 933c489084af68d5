import type { ReviewedChoice } from '../../../../analysis/review/judge.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';

/** What is said with a choice, or what is done instead. */
export function ChoiceWords({ choice, lang }: { choice: ReviewedChoice; lang: string }) {
  const { silence, interrupt } = useMessages('review');
  if (choice.line !== null) return <span lang={lang}>{choice.words}</span>;
  return (
    <span className="choice-silent">
      {choice.moves.includes('interrupt') ? interrupt : silence}
    </span>
  );
}

import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioCard } from '../../../scenario/card.ts';
import type { Problem } from '../../../scenario/problem.ts';
import { usePorts } from '../../ports.tsx';
import { useReading } from './useReading.ts';

/** What a scenario's text amounts to as it stands. */
export interface Verdict {
  /** In a sentence. */
  readonly said: string;
  /** Of a text that reads cleanly. */
  readonly card: ScenarioCard | null;
  readonly problems: readonly Problem[];
}

/** Reads a text whenever its writer pauses, and says what it amounts to. */
export function useVerdict(text: string): Verdict {
  const { editor } = useMessages('own');
  const { loadExaminer } = usePorts();
  const read = useReading(text, loadExaminer);
  const nothing = { card: null, problems: [] };
  if (text.trim() === '') return { ...nothing, said: editor.empty };
  if (read === 'reading') return { ...nothing, said: editor.reading };
  if (read === 'failed') return { ...nothing, said: editor.failed };
  const { card, problems } = read;
  const said = problems.length > 0 ? editor.problems(problems.length) : editor.clean;
  return { card, problems, said };
}

import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Place, Problem } from '../../../scenario/problem.ts';
import './problems.css';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly onGoTo: (place: Place) => void;
}

/** Problems shown at once: a text of another kind has thousands. */
const most = 100;

/** What is wrong, where, and what to do; each leads to its place. The reader speaks English. */
export function Problems({ problems, onGoTo }: ProblemsProps) {
  const { editor } = useMessages('own');
  return (
    <>
      <p className="quiet">
        {editor.goTo} {editor.english}
      </p>
      <ol className="own-problems">
        {problems.slice(0, most).map((problem) => {
          const { line, column, message } = problem;
          return (
            <li key={`${line}:${column}:${message}`}>
              <button type="button" className="own-problem" onClick={() => onGoTo(problem)}>
                <span className="figures" aria-label={editor.place(line, column)} role="img">
                  {line}:{column}
                </span>{' '}
                <span lang="en">{message}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {problems.length > most && <p>{editor.more(problems.length - most)}</p>}
    </>
  );
}

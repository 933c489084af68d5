import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { messageIn } from '../../../scenario/messageIn.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import type { Place, Problem } from '../../../scenario/problem.ts';
import './problems.css';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly onGoTo: (place: Place) => void;
}

/** Problems shown at once: a text of another kind has thousands. */
const most = 100;

/** What is wrong, where, and what to do; each leads to its place. Some have English words only. */
export function Problems({ problems, onGoTo }: ProblemsProps) {
  const { editor } = useMessages('own');
  const language = useLanguage();
  const listed = problems.slice(0, most).map(({ line, column, ...words }) => {
    const said = messageIn(words, language);
    return { line, column, message: said.message, lang: said.language };
  });
  const foreign = listed.some(({ lang }) => lang !== language);
  return (
    <>
      <p className="quiet">
        <span>{editor.goTo}</span> {foreign && <span>{editor.english}</span>}
      </p>
      <ol className="own-problems">
        {listed.map(({ line, column, message, lang }) => (
          <li key={`${line}:${column}:${message}`}>
            <button type="button" className="own-problem" onClick={() => onGoTo({ line, column })}>
              <span className="figures" aria-label={editor.place(line, column)} role="img">
                {`${line}:${column}`}
              </span>{' '}
              <span lang={htmlLang[lang]}>{message}</span>
            </button>
          </li>
        ))}
      </ol>
      {problems.length > most && <p>{editor.more(problems.length - most)}</p>}
    </>
  );
}

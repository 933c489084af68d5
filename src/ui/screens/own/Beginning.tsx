import { useId, useState } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { shippedCards } from '../../../catalogue/shippedCards.ts';
import { shippedText } from '../../../catalogue/shippedTexts.ts';
import { largestFile } from '../../../core/text/largestFile.ts';
import { Button } from '../../components/Button.tsx';
import { openFile } from '../../components/openFile.ts';
import './beginning.css';

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** The structure of a shipped one; what makes it is fetched when somebody asks for it. */
const structureOf = async (id: string): Promise<string | null> =>
  (await import('../../../catalogue/own/skeletonLike.ts')).skeletonLike(id);

/** The ways to begin a scenario: a file, a paste, a copy or the structure of one that is here. */
export function Beginning({ onBegin }: { onBegin: (text: string) => void }) {
  const { begin } = useMessages('own');
  const language = useLanguage();
  const id = useId();
  const [copied, setCopied] = useState(shippedCards[0]?.id ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const opened = await openFile(file);
    if ('text' in opened) {
      onBegin(opened.text);
    } else if (opened.problem === 'tooLarge') {
      setProblem(begin.tooLarge(megabytes(opened.bytes), megabytes(largestFile)));
    } else {
      setProblem(begin[opened.problem]);
    }
  };
  const takeFrom = async (textOf: (id: string) => Promise<string | null>) => {
    const text = await textOf(copied).catch(() => null);
    if (text === null) setProblem(begin.copyFailed);
    else onBegin(text);
  };
  return (
    <section className="paper-card" aria-labelledby={id}>
      <h2 id={id}>{begin.title}</h2>
      <div className="own-file">
        <span className="button button-now">{begin.file}</span>
        <span className="quiet">{begin.drop}</span>
        {/* It lies over the whole box: a file that is dropped on it is chosen, too. */}
        <input
          type="file"
          aria-label={begin.file}
          accept=".yaml,.yml,application/yaml,text/yaml,text/plain"
          onChange={(event) => {
            const input = event.target;
            void take(input.files?.[0]);
            // The same file can be chosen again once it was put right.
            input.value = '';
          }}
        />
      </div>
      <div>
        <Button onClick={() => onBegin('')}>{begin.paste}</Button>
      </div>
      <div className="own-copy">
        <label htmlFor={`${id}-copy`}>{begin.copyOf}</label>
        <div className="own-ways">
          <select
            id={`${id}-copy`}
            value={copied}
            onChange={(event) => setCopied(event.target.value)}
          >
            {shippedCards.map((card) => (
              <option key={card.id} value={card.id}>
                {`${card.customer.name[language]} · ${card.title[language]}`}
              </option>
            ))}
          </select>
          <Button onClick={() => void takeFrom(shippedText)}>{begin.copy}</Button>
          <Button onClick={() => void takeFrom(structureOf)}>{begin.skeleton}</Button>
        </div>
        <p className="quiet">{begin.copyHint}</p>
      </div>
      {problem !== null && (
        <p className="own-refused" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

import { useState } from 'react';
import type { Contents } from '../../../progress/exchange/contents.ts';
import { previewOf, takeInHere, type Preview } from '../../../progress/exchange/here.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePorts } from '../../ports.tsx';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { openRecordFile, type FileRefusal } from './openRecordFile.ts';
import { PreviewOf } from './PreviewOf.tsx';
import { Refused } from './Refused.tsx';

type Step =
  | { readonly at: 'choosing' | 'reading' | 'done' | 'failed' }
  | { readonly at: 'refused'; readonly refusal: FileRefusal }
  | { readonly at: 'asking'; readonly file: Contents; readonly preview: Preview };

/** A saved record taken in: it says what it would bring, and does nothing before the yes. */
export function BringIn() {
  const { in: messages } = useMessages('exchange');
  const { progress, record } = usePorts();
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const heading = useKeptFocus<HTMLHeadingElement>(step.at);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setStep({ at: 'reading' });
    try {
      const { language } = progress.getState().settings;
      const file = await openRecordFile(chosen, language);
      if ('why' in file) setStep({ at: 'refused', refusal: file });
      else setStep({ at: 'asking', file, preview: await previewOf(file, progress, record) });
    } catch {
      setStep({ at: 'failed' });
    }
  };
  const take = async (file: Contents, deletedToo: boolean) => {
    setStep({ at: 'reading' });
    try {
      await takeInHere(file, progress, record, deletedToo);
      setStep({ at: 'done' });
    } catch {
      setStep({ at: 'failed' });
    }
  };
  return (
    <section className="paper-card" aria-labelledby="exchange-in">
      <h2 id="exchange-in" ref={heading} tabIndex={-1}>
        {messages.title}
      </h2>
      <p>{messages.body}</p>
      {step.at !== 'asking' && (
        <label className="button exchange-file">
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            disabled={step.at === 'reading'}
            onChange={({ target }) => {
              void open(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
          <span>{messages.action}</span>
        </label>
      )}
      <p role="status">
        {step.at === 'reading' ? messages.reading : step.at === 'done' ? messages.done : null}
      </p>
      {step.at === 'failed' && (
        <p role="alert" className="exchange-remark">
          {messages.failed}
        </p>
      )}
      {step.at === 'refused' && <Refused refusal={step.refusal} />}
      {step.at === 'asking' && (
        <PreviewOf
          preview={step.preview}
          onYes={(deletedToo) => void take(step.file, deletedToo)}
          onNo={() => setStep({ at: 'choosing' })}
        />
      )}
    </section>
  );
}

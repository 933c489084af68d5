import { useId, useState } from 'react';
import { largestTable } from '../../../progress/campaign/decode.ts';
import type { CampaignRow } from '../../../progress/campaign/schema.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { KeptLists } from './KeptLists.tsx';
import { openTable, type OpenedTable, type TableProblem } from './openTable.ts';

interface SourcesProps {
  readonly onFile: (opened: OpenedTable) => void;
  readonly onKept: (row: CampaignRow) => void;
}

/** Where a list of calls can come from. */
export function Sources({ onFile, onKept }: SourcesProps) {
  const messages = useMessages('campaign');
  return (
    <>
      <section className="campaign-card" aria-labelledby="campaign-sources">
        <h2 id="campaign-sources">{messages.sources}</h2>
        <FileSource onFile={onFile} />
        <p className="quiet">{messages.privacy}</p>
      </section>
      <KeptLists onOpen={onKept} />
    </>
  );
}

function FileSource({ onFile }: Pick<SourcesProps, 'onFile'>) {
  const messages = useMessages('campaign');
  const [problem, setProblem] = useState<TableProblem | null>(null);
  const hint = useId();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const opened = await openTable(file);
    if (typeof opened === 'string') setProblem(opened);
    else onFile(opened);
  };
  return (
    <>
      <label className="button button-now campaign-file">
        <input
          type="file"
          className="visually-hidden"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={hint}
          onChange={({ target }) => {
            void choose(target.files?.[0]);
            // The same file, mended meanwhile, is to be read anew.
            target.value = '';
          }}
        />
        <span>{messages.file}</span>
      </label>
      <p id={hint} className="quiet">
        {messages.fileHint}
      </p>
      <p role="alert" className={problem ? 'campaign-remark' : undefined}>
        {problem === 'tooLarge'
          ? messages.problems.tooLarge(largestTable / 1_000_000)
          : problem && messages.problems[problem]}
      </p>
    </>
  );
}

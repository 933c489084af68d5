import { useId, useState } from 'react';
import { largestTable } from '../../../progress/campaign/decode.ts';
import type { CallList } from '../../../progress/campaign/campaign.ts';
import type { CampaignRow } from '../../../progress/campaign/schema.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { KeptLists } from './KeptLists.tsx';
import { openTable, type OpenedTable, type TableProblem } from './openTable.ts';
import { useOwnCalls } from './useOwnCalls.ts';

interface SourcesProps {
  readonly onFile: (opened: OpenedTable) => void;
  readonly onOwn: (list: CallList) => void;
  readonly onKept: (row: CampaignRow) => void;
}

/** Where a list of calls can come from. */
export function Sources({ onFile, onOwn, onKept }: SourcesProps) {
  const messages = useMessages('campaign');
  return (
    <>
      <section className="paper-card" aria-labelledby="campaign-sources">
        <h2 id="campaign-sources">{messages.sources}</h2>
        <FileSource onFile={onFile} />
        <OwnSource onOwn={onOwn} />
        <p className="quiet">{messages.privacy}</p>
      </section>
      <KeptLists onOpen={onKept} />
    </>
  );
}

function OwnSource({ onOwn }: Pick<SourcesProps, 'onOwn'>) {
  const messages = useMessages('campaign');
  const [said, setSaid] = useState<'noOwn' | 'ownFailed' | null>(null);
  const ownCalls = useOwnCalls();
  const choose = async () => {
    setSaid(null);
    try {
      const list = await ownCalls();
      if (list.calls.length === 0) setSaid('noOwn');
      else onOwn(list);
    } catch {
      setSaid('ownFailed');
    }
  };
  return (
    <>
      <Button className="campaign-own" onClick={() => void choose()}>
        {messages.own}
      </Button>
      <p role="alert" className={said ? 'campaign-remark' : undefined}>
        {said && messages[said]}
      </p>
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

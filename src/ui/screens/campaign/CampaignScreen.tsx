import { useMemo, useState } from 'react';
import { callsIn, type CallList } from '../../../progress/campaign/campaign.ts';
import { guessRoles, type ColumnRole } from '../../../progress/campaign/columns.ts';
import type { CampaignRow } from '../../../progress/campaign/schema.ts';
import { newId } from '../../../progress/record/port.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useKeep } from '../../record/useKeep.ts';
import { Columns } from './Columns.tsx';
import type { OpenedTable } from './openTable.ts';
import { Report } from './Report.tsx';
import { Sources } from './Sources.tsx';
import '../../components/paper/paper.css';
import './campaign.css';

/** A list of calls on screen: from a file whose columns can be told otherwise, or as it was kept. */
export type Shown =
  | { readonly from: 'file'; readonly opened: OpenedTable; readonly roles: readonly ColumnRole[] }
  | { readonly from: 'record'; readonly name: string; readonly list: CallList };

/** `#/campaign`: the disposition report of a list of calls (C35). */
export function CampaignScreen() {
  const messages = useMessages('campaign');
  const [shown, setShown] = useState<Shown | null>(null);
  const open = (opened: OpenedTable) =>
    setShown({ from: 'file', opened, roles: guessRoles(opened.table) });
  const show = (row: CampaignRow) => setShown({ from: 'record', name: row.name, list: row });
  return (
    <>
      <TopBar />
      <main className="page paper-page">
        <div className="paper-head">
          <ScreenHeading>{messages.title}</ScreenHeading>
          <p>{messages.lead}</p>
        </div>
        {shown === null ? (
          <Sources
            onFile={open}
            onOwn={(list) => setShown({ from: 'record', name: messages.report.ownName, list })}
            onKept={show}
          />
        ) : (
          <>
            <div className="campaign-ways">
              <Button kind="quiet" onClick={() => setShown(null)}>
                {messages.back}
              </Button>
              <Button kind="quiet" onClick={() => print()}>
                {messages.print}
              </Button>
            </div>
            {shown.from === 'file' ? (
              <FromFile
                {...shown}
                onRoles={(roles) => setShown({ ...shown, roles })}
                onKept={show}
              />
            ) : (
              <Report key={shown.name} name={shown.name} list={shown.list} />
            )}
          </>
        )}
      </main>
    </>
  );
}

interface FromFileProps {
  readonly opened: OpenedTable;
  readonly roles: readonly ColumnRole[];
  readonly onRoles: (roles: readonly ColumnRole[]) => void;
  readonly onKept: (row: CampaignRow) => void;
}

function FromFile({ opened, roles, onRoles, onKept }: FromFileProps) {
  const messages = useMessages('campaign');
  const keep = useKeep();
  // Pressed twice it is kept once.
  const [id] = useState(newId);
  const list = useMemo(() => callsIn(opened.table, roles), [opened, roles]);
  const keepList = () => {
    const row = {
      id,
      changedAt: Date.now(),
      format: 1 as const,
      name: opened.name,
      ...list,
    };
    void keep(async (record, profile) => {
      await record.put('campaigns', { ...row, profile });
      onKept({ ...row, profile });
    });
  };
  return (
    <>
      <Columns opened={opened} roles={roles} onRoles={onRoles} />
      {roles.includes('disposition') ? (
        <>
          <div className="campaign-ways">
            <Button onClick={keepList}>{messages.keep}</Button>
          </div>
          <Report key={roles.join()} name={opened.name} list={list} />
        </>
      ) : (
        <p className="campaign-remark">{messages.columns.noDisposition}</p>
      )}
    </>
  );
}

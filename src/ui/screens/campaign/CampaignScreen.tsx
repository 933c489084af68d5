import { useState } from 'react';
import { callsIn, type CallList } from '../../../progress/campaign/campaign.ts';
import { guessRoles, type ColumnRole } from '../../../progress/campaign/columns.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { Columns } from './Columns.tsx';
import type { OpenedTable } from './openTable.ts';
import { Report } from './Report.tsx';
import { Sources } from './Sources.tsx';
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
  return (
    <>
      <TopBar />
      <main className="page campaign">
        <div className="campaign-head">
          <ScreenHeading>{messages.title}</ScreenHeading>
          <p>{messages.lead}</p>
        </div>
        {shown === null ? (
          <Sources onFile={open} />
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
              <FromFile {...shown} onRoles={(roles) => setShown({ ...shown, roles })} />
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
}

function FromFile({ opened, roles, onRoles }: FromFileProps) {
  const messages = useMessages('campaign');
  return (
    <>
      <Columns opened={opened} roles={roles} onRoles={onRoles} />
      {roles.includes('disposition') ? (
        <Report key={roles.join()} name={opened.name} list={callsIn(opened.table, roles)} />
      ) : (
        <p className="campaign-remark">{messages.columns.noDisposition}</p>
      )}
    </>
  );
}

import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { cards } from '../../../scenario/catalogue.ts';
import { readCallLink, type CallLink } from '../../../session/deepLink.ts';
import { useQuery } from '../../routes/hashLocation.ts';
import { Gate } from './Gate.tsx';
import { Prepare } from './Prepare.tsx';
import './call.css';

function UnknownScenario({ id }: { id: string }) {
  const { unknown } = useMessages('call');
  return (
    <main className="notice-page">
      <h1>{unknown.title}</h1>
      <p>{unknown.body(id.slice(0, 60))}</p>
      <a className="button button-now" href="#/">
        {unknown.action}
      </a>
    </main>
  );
}

function WrongLink({ link, onGoOn }: { link: CallLink; onGoOn: () => void }) {
  const { wrongLink } = useMessages('call');
  return (
    <Gate title={wrongLink.title} ways={[{ label: wrongLink.goOn, go: onGoOn }]}>
      <ul>
        {link.wrong.map(({ part, text }) => (
          <li key={part}>{wrongLink[part](text)}</li>
        ))}
      </ul>
    </Gate>
  );
}

/** `#/call/<scenario>?seed=…&mode=…&lang=…`: one live call, or why there can't be one. */
export function CallScreen({ id }: { id: string }) {
  const query = useQuery();
  const link = useMemo(() => readCallLink(query), [query]);
  const [accepted, setAccepted] = useState<CallLink | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((n) => n + 1), []);
  if (!cards.some((card) => card.id === id)) return <UnknownScenario id={id} />;
  if (link.wrong.length > 0 && accepted !== link) {
    return <WrongLink link={link} onGoOn={() => setAccepted(link)} />;
  }
  return (
    <Prepare key={`${id}?${query}#${round}`} id={id} link={link} anew={round > 0} onAgain={again} />
  );
}

import { useMemo, useState } from 'react';
import { readCallLink, type CallLink } from '../../../session/deepLink.ts';
import { useQuery } from '../../routes/hashLocation.ts';
import { WrongLink } from './lazyParts.tsx';
import { Prepare } from './Prepare.tsx';
import './call.css';

/** `#/call/<scenario>?seed=…&mode=…&lang=…`: one live call, or why there can't be one. */
export function CallScreen({ id }: { id: string }) {
  const query = useQuery();
  const link = useMemo(() => readCallLink(query), [query]);
  const [accepted, setAccepted] = useState<CallLink | null>(null);
  if (link.wrong.length > 0 && accepted !== link) {
    return <WrongLink link={link} onGoOn={() => setAccepted(link)} />;
  }
  return <Prepare key={`${id}?${query}`} id={id} link={link} />;
}

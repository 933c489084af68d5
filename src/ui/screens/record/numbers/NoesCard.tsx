import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Noes } from '../../../../progress/record/noes.ts';
import { ShareBar } from '../../../components/charts/ShareBar.tsx';

/** The noes, counted as something earned (C30). */
export function NoesCard({ noes }: { noes: Noes }) {
  const { noes: messages } = useMessages('record');
  const { all, asFriends, reached, next } = noes;
  return (
    <section className="record-card" aria-labelledby="noes">
      <h2 id="noes">{messages.title}</h2>
      <p className="record-figure figures">{messages.count(all)}</p>
      <ShareBar share={(all - reached) / (next - reached)} />
      <p className="figures">
        {reached > 0 && <span>{messages.reached(reached)}</span>} <span>{messages.next(next)}</span>{' '}
        {asFriends > 0 && <span>{messages.friends(asFriends)}</span>}
      </p>
      {all === 0 && <p>{messages.none}</p>}
      <p className="quiet">{messages.why}</p>
    </section>
  );
}

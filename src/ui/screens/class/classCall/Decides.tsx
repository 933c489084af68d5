import { useId } from 'react';
import { openSince } from '../../../../core/call/openSince.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { useCalled } from './useCalled.ts';
import './decides.css';

/** The customer's sentence that a line has to meet: what was left open last, or their first words. */
function deciding({ said }: ClassCall) {
  const { opened } = openSince(said);
  const at = opened ?? said.findLastIndex(({ type }) => type === 'customerSpoke');
  const event = said[at];
  if (event?.type !== 'customerSpoke') return null;
  return { event, earlier: said.slice(at + 1).some(({ type }) => type === 'repActed') };
}

/** What the customer had just said that decides the vote: their own words, and what they left open. */
export function Decides({ call }: { call: ClassCall }) {
  const id = useId();
  const { result } = useMessages('classCall');
  const { nameOf } = useCalled(call);
  const found = deciding(call);
  if (!call.vote || !found) return null;
  const { event, earlier } = found;
  return (
    <section className="class-decides" aria-labelledby={id}>
      <p id={id} className="class-decides-title">
        {result.decides}
      </p>
      <figure>
        <blockquote lang={htmlLang[call.language]}>{event.words}</blockquote>
        <figcaption>
          <span lang={htmlLang[call.language]}>{nameOf(event.speaker)}</span>
          {earlier && <span>{result.stillOpen}</span>}
        </figcaption>
      </figure>
      <p>{result.open[call.vote.open ?? 'pickUp']}</p>
    </section>
  );
}

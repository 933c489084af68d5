import { leadOf } from '../../../core/call/cast.ts';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import { Background, Goals } from '../../components/brief/BriefParts.tsx';
import './callCard.css';

interface CallCardProps {
  readonly scenario: Scenario;
  readonly language: Language;
}

/** The call sheet (C32): all that one would want in front of one's eyes before dialling. */
export function CallCard({ scenario, language }: CallCardProps) {
  const messages = useMessages('brief');
  const { rep, brief } = scenario;
  const customer = leadOf(scenario);
  const name = customer.name[language];
  return (
    <article className="call-card">
      <header className="call-card-head">
        <div className="call-card-face">
          <Portrait look={lookOf(customer.look)} mood="neutral" label={name} size={132} />
        </div>
        <div>
          <p className="call-card-kicker">{messages.title}</p>
          <ScreenHeading>{name}</ScreenHeading>
          <p>{customer.role[language]}</p>
        </div>
      </header>
      <dl className="call-card-you">
        <div>
          <dt>{messages.you}</dt>
          <dd>{messages.youAre(rep.name[language], rep.company[language])}</dd>
        </div>
        <div>
          <dt>{messages.product}</dt>
          <dd>{rep.product[language]}</dd>
        </div>
      </dl>
      <div className="call-card-goals">
        <Goals brief={brief} language={language} />
      </div>
      <Background brief={brief} language={language} />
    </article>
  );
}

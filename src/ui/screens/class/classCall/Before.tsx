import type { ReactNode } from 'react';
import { leadOf } from '../../../../core/call/cast.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { Background, Goals } from '../../../components/brief/BriefParts.tsx';
import { lookOf } from '../../../components/lookOf.ts';
import { Portrait } from '../../../components/portrait/Portrait.tsx';
import { useCalled } from './useCalled.ts';
import './before.css';

interface BeforeProps {
  readonly call: ClassCall;
  readonly children?: ReactNode;
}

/** Before the pick-up: who is called, what is known of them, what the call is for. */
export function Before({ call, children }: BeforeProps) {
  const { before } = useMessages('classCall');
  const { scenario, name } = useCalled(call);
  const { language } = call;
  return (
    <section className="class-before">
      {scenario && (
        <Portrait look={lookOf(leadOf(scenario).look)} mood="neutral" label={name} size={120} />
      )}
      <h2>{before.title(name)}</h2>
      <p>{before.wait}</p>
      {children}
      {scenario && (
        <div className="class-before-brief" lang={htmlLang[language]}>
          <Background brief={scenario.brief} language={language} />
          <Goals brief={scenario.brief} language={language} />
        </div>
      )}
    </section>
  );
}

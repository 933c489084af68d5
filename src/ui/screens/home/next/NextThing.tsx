import { use, type ReactNode } from 'react';
import { loadMessages } from '../../../../i18n/load.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { NextThing as Next } from '../../../../progress/next/nextThing.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';
import { wordsIn } from '../../../courseWords.ts';
import { wayToCall } from '../../../components/customer/wayToCall.ts';
import { lookOf } from '../../../components/lookOf.ts';
import { Portrait } from '../../../components/portrait/Portrait.tsx';
import { useNext } from './useNext.ts';
import './nextThing.css';

/** The one best next thing for who has called before, and why it is that. */
export function NextThing() {
  const { next, cards } = useNext();
  // Its place is kept: nothing below it moves when it comes.
  if (next === null) return <div className="next-thing" />;
  if (!('scenario' in next)) return <ForOneself next={next} />;
  const card = cards.get(next.scenario);
  return card ? <WithCustomer next={next} card={card} /> : null;
}

type WithScenario = Extract<Next, { scenario: string }>;

/** What needs nobody to call. */
function ForOneself({ next }: { next: Exclude<Next, WithScenario> }) {
  const { rating, drills } = useMessages('next');
  if (next.kind === 'rating') {
    const { begun } = next.due;
    return (
      <Card title={rating.title} why={begun ? rating.begun : rating.why} href="#/record/self">
        {rating.action}
      </Card>
    );
  }
  const { done, all, streak } = next;
  const fresh = streak > 0 ? drills.streak(streak) : drills.why;
  const isBegun = all !== null && done > 0;
  return (
    <Card title={drills.title} why={isBegun ? drills.left(done, all) : fresh} href="#/drills">
      {isBegun ? drills.goOn : drills.action}
    </Card>
  );
}

/** Somebody to call. */
function WithCustomer({ next, card }: { next: WithScenario; card: ScenarioCard }) {
  const { underWay, followUp, call } = useMessages('next');
  const language = useLanguage();
  const name = card.customer.name[language];
  const why = useReason(next, name);
  const of = { underWay, followUp }[next.kind as 'underWay' | 'followUp'] ?? call;
  return (
    <Card
      title={of.title(name)}
      why={why}
      href={wayOf(next, card)}
      face={<Portrait look={lookOf(card.customer.look)} mood="neutral" label={name} size={72} />}
    >
      {of.action}
    </Card>
  );
}

/** Where it begins: a follow-up goes on from the call that it came from (C33). */
function wayOf(next: WithScenario, card: ScenarioCard): string {
  switch (next.kind) {
    case 'underWay':
      return `#/call/${encodeURIComponent(card.id)}`;
    case 'followUp':
      return wayToCall(card, next.due.followUp.call);
    case 'weakness':
    case 'skill':
    case 'notCalled':
    case 'lowest':
      return wayToCall(card, null);
  }
}

/** Why that customer, in one sentence. */
function useReason(next: WithScenario, name: string): string {
  const { underWay, followUp, call } = useMessages('next');
  const language = useLanguage();
  switch (next.kind) {
    case 'underWay':
      return underWay.why;
    case 'followUp':
      return followUp.why(-next.due.inDays, next.due.grade);
    case 'weakness': {
      const { part, level, calls } = next.weakness;
      const { parts } = use(wordsIn(language));
      return call.weakness(parts[part], Math.round(100 * level), calls, name);
    }
    case 'skill':
      return call.skill(use(loadMessages(language, 'drills')).skills[next.skill], name);
    case 'notCalled':
      return call.notCalled;
    case 'lowest':
      return next.best === null ? call.noScore : call.lowest(next.best);
  }
}

interface CardProps {
  readonly title: string;
  readonly why: string;
  readonly href: string;
  readonly face?: ReactNode;
  /** What the way there is called. */
  readonly children: string;
}

function Card({ title, why, href, face, children }: CardProps) {
  const { label } = useMessages('next');
  return (
    <section className="next-thing" data-here="true" aria-labelledby="next-thing">
      {face && (
        // The title says who it is.
        <div className="next-face" aria-hidden="true">
          {face}
        </div>
      )}
      <div className="next-words">
        <p className="next-label">{label}</p>
        <h2 id="next-thing">{title}</h2>
        <p className="next-why">{why}</p>
      </div>
      <a className="button button-now" href={href}>
        {children}
      </a>
    </section>
  );
}

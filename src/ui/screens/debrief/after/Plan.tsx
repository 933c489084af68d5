import { useMemo, type ReactNode } from 'react';
import type { Transcript } from '../../../../core/call/transcript.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { planAgainst, type PlanOutcome } from '../../../../progress/sheets/plan.ts';
import type { Written } from '../../../../progress/sheets/schema.ts';
import { DebriefCard } from '../DebriefCard.tsx';
import './plan.css';

const seconds = (ms: number) => Math.round(ms / 1000);

interface PlanProps {
  readonly sheet: Written;
  readonly transcript: Transcript;
}

/** What was planned on the left, what came of it on the right (C32). */
export function Plan({ sheet, transcript }: PlanProps) {
  const { plan: messages } = useMessages('sheet');
  const outcome = useMemo(() => planAgainst(sheet, transcript), [sheet, transcript]);
  const said = htmlLang[transcript.language];
  return (
    <DebriefCard className="plan" aria-labelledby="plan-title">
      <h2 id="plan-title" className="visually-hidden">
        {messages.title}
      </h2>
      <div className="plan-goals">
        {outcome.reached && <p className="plan-reached">{messages.reached[outcome.reached]}</p>}
        <dl>
          <div>
            <dt>{messages.wasGoal}</dt>
            <dd>{sheet.goal}</dd>
          </div>
          <div>
            <dt>{messages.wasFallback}</dt>
            <dd>{sheet.fallback}</dd>
          </div>
        </dl>
      </div>
      <Opening sheet={sheet} outcome={outcome} />
      <Pair
        title={messages.questions}
        planned={
          sheet.questions.length > 0 ? (
            <ul>
              {sheet.questions.map((text, i) => (
                <li key={i}>{text}</li>
              ))}
            </ul>
          ) : (
            <p className="quiet">{messages.noQuestions}</p>
          )
        }
        happened={
          outcome.asked.length > 0 ? (
            <ul lang={said}>
              {outcome.asked.map(({ event, words }) => (
                <li key={event}>{words}</li>
              ))}
            </ul>
          ) : (
            <p className="quiet">{messages.askedNone}</p>
          )
        }
      />
      <Objections sheet={sheet} outcome={outcome} said={said} />
      <p className="quiet">{messages.byEye}</p>
    </DebriefCard>
  );
}

interface PairProps {
  readonly title: string;
  readonly planned: ReactNode;
  readonly happened: ReactNode;
}

function Pair({ title, planned, happened }: PairProps) {
  const { plan: messages } = useMessages('sheet');
  return (
    <section className="plan-pair">
      <h3>{title}</h3>
      <div>
        <h4>{messages.planned}</h4>
        <div className="plan-side">{planned}</div>
      </div>
      <div>
        <h4>{messages.happened}</h4>
        <div className="plan-side">{happened}</div>
      </div>
    </section>
  );
}

/** The opener as it was written and the opening as it went, part by part (C1). */
function Opening({ sheet, outcome }: { sheet: Written; outcome: PlanOutcome }) {
  const { plan: messages, parts } = useMessages('sheet');
  return (
    <Pair
      title={messages.opener}
      planned={
        <>
          {sheet.opener !== '' && <p className="plan-words">{sheet.opener}</p>}
          <p className="quiet">{messages.openerPlanned(outcome.plannedSeconds)}</p>
          <ul>
            {outcome.parts.map(({ part, planned }) => (
              <li key={part}>
                <span>{parts[part]}</span> · <b>{planned ? messages.ticked : messages.notTicked}</b>
              </li>
            ))}
          </ul>
        </>
      }
      happened={
        <>
          <p className="quiet">{messages.openerTook(seconds(outcome.openingMs))}</p>
          <ul>
            {outcome.parts.map(({ part, saidMs }) => (
              <li key={part} data-said={saidMs !== null}>
                <span>{parts[part]}</span> ·{' '}
                <b>{saidMs === null ? messages.notSaid : messages.saidAt(seconds(saidMs))}</b>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

interface ObjectionsProps {
  readonly sheet: Written;
  readonly outcome: PlanOutcome;
  /** The language of the call, for `lang`. */
  readonly said: string;
}

/** Objections with their planned answers, and those that came with what was said to them. */
function Objections({ sheet, outcome, said }: ObjectionsProps) {
  const { plan: messages } = useMessages('sheet');
  const answered = (answer: string | null) =>
    answer === null
      ? messages.noTurnLeft
      : answer === ''
        ? messages.youSaidNothing
        : messages.youSaid(answer);
  return (
    <Pair
      title={messages.objections}
      planned={
        sheet.objections.length > 0 ? (
          <ul>
            {sheet.objections.map(({ objection, answer }, i) => (
              <li key={i}>
                <b>{objection}</b>
                <p className="plan-words">{answer}</p>
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{messages.noObjections}</p>
        )
      }
      happened={
        outcome.objections.length > 0 ? (
          <ul>
            {outcome.objections.map(({ event, words, answer, settled }) => (
              <li key={event}>
                <b lang={said}>{words}</b>
                <p lang={answer ? said : undefined}>{answered(answer)}</p>
                <p className="quiet">{settled ? messages.settled : messages.stood}</p>
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{messages.cameNone}</p>
        )
      }
    />
  );
}

import { modes } from '../../../core/call/transcript.ts';
import { endingIds, endings, rungs } from '../../../core/course/outcomes.ts';
import { introLimit } from '../../../core/course/times.ts';
import { criteriaOf, partIds } from '../../../core/scoring/rubric.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { Caps } from './Caps.tsx';
import { Meetings } from './Meetings.tsx';
import { RubricPart } from './RubricPart.tsx';
import { RuleList } from './RuleList.tsx';
import './rules.css';

/** The same for a call of either aim. */
const allPoints = partIds
  .flatMap((part) => criteriaOf(part, 'sell'))
  .reduce((sum, [, { most }]) => sum + most, 0);

/** The rubric as the score uses it, in words: made from the very table, so the two can't differ. */
export function Rules({ words }: { words: CourseWords }) {
  const messages = useMessages('rules');
  const common = useMessages('common');
  return (
    <div className="rules">
      <header className="rules-head">
        <ScreenHeading>{messages.title}</ScreenHeading>
        <p>{messages.lead}</p>
        <p className="rules-total">{messages.total(allPoints)}</p>
        <p>{messages.aims.lead}</p>
      </header>
      {partIds.map((id) => (
        <RubricPart key={id} part={id} words={words} />
      ))}
      <Meetings words={words} />
      <Caps words={words} />
      <section className="rules-card" aria-labelledby="rules-endings">
        <h2 id="rules-endings">{messages.endings.title}</h2>
        <p>{messages.endings.lead}</p>
        <ol className="rules-rungs">
          {rungs.map((rung) => (
            <li key={rung}>
              <h3>{words.rungs[rung].name}</h3>
              <p>{words.rungs[rung].sentence}</p>
              <ul>
                {endingIds
                  .filter((ending) => endings[ending].rung === rung)
                  .map((ending) => (
                    <li key={ending}>{words.endings[ending].name}</li>
                  ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <section className="rules-card" aria-labelledby="rules-modes">
        <h2 id="rules-modes">{messages.modes.title}</h2>
        <p>{messages.modes.body}</p>
        <dl className="rules-modes">
          {modes.map((mode) => (
            <div key={mode}>
              <dt>{common.modes[mode]}</dt>
              <dd>{words.modes[mode].sentence}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="rules-card" aria-labelledby="rules-whose">
        <h2 id="rules-whose">{messages.whose.title}</h2>
        {messages.whose.body(introLimit).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <RuleList words={words} />
    </div>
  );
}

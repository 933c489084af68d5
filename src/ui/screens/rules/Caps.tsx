import { aims } from '../../../core/course/outcomes.ts';
import { capPoints, capsOf } from '../../../core/scoring/rubric.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { RuleText } from '../../components/moves/RuleText.tsx';

/** What a total can't go above, by what a call is out for. */
export function Caps({ words }: { words: CourseWords }) {
  const messages = useMessages('rules');
  return (
    <section className="rules-card" aria-labelledby="rules-caps">
      <h2 id="rules-caps">{messages.caps.title}</h2>
      {aims.map((aim) => (
        <div key={aim}>
          <h3>{messages.aims[aim]}</h3>
          <dl className="rules-caps">
            {capsOf(aim).map((cap) => (
              <div key={cap}>
                <dt>{messages.caps.to(capPoints[cap])}</dt>
                <dd>
                  <RuleText text={words.caps[cap]} words={words} />{' '}
                  {cap === 'hardFail' && <span>{words.hardFail}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <h3>{messages.leftOut.title}</h3>
      <p>{messages.leftOut.body}</p>
    </section>
  );
}

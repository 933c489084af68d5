import { aims, type Aim } from '../../../core/course/outcomes.ts';
import { criteriaOf, type PartId } from '../../../core/scoring/rubric.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { ruleId } from './RuleList.tsx';

interface RubricPartProps {
  readonly part: PartId;
  readonly words: CourseWords;
}

const pointsOf = (part: PartId, aim: Aim) =>
  criteriaOf(part, aim).reduce((sum, [, { most }]) => sum + most, 0);

/** One part of the rubric: its criteria, points, formulas, and the rules they rest on. */
export function RubricPart({ part, words }: RubricPartProps) {
  const messages = useMessages('rules');
  const criteria = [...new Map(aims.flatMap((aim) => criteriaOf(part, aim)))];
  const [sell, leave] = [pointsOf(part, 'sell'), pointsOf(part, 'leave')];
  const heading = `rules-part-${part}`;
  return (
    <section className="rules-card" aria-labelledby={heading}>
      <h2 id={heading}>
        {sell === leave
          ? messages.partPoints(words.parts[part], sell)
          : messages.partPointsByAim(words.parts[part], sell, leave)}
      </h2>
      <table className="rubric">
        <thead>
          <tr>
            <th scope="col">{messages.columns.criterion}</th>
            <th scope="col">{messages.columns.how}</th>
            <th scope="col">{messages.columns.points}</th>
            <th scope="col">{messages.columns.rules}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(([id, { most, rules, aim }]) => (
            <tr key={id}>
              <th scope="row">{words.criteria[id].name}</th>
              <td>
                {aim && <p className="rubric-aim">{messages.aims[aim]}</p>}
                <span>{words.criteria[id].how}</span>
              </td>
              <td className="figures rubric-points">{most}</td>
              <td>
                <ul className="rubric-rules">
                  {rules.map((rule) => (
                    <li key={rule}>
                      <button
                        type="button"
                        title={words.rules[rule].title}
                        aria-label={`${rule}: ${words.rules[rule].title}`}
                        onClick={() => {
                          const entry = document.getElementById(ruleId(rule));
                          entry?.scrollIntoView({ block: 'center' });
                          entry?.focus({ preventScroll: true });
                        }}
                      >
                        {rule}
                      </button>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

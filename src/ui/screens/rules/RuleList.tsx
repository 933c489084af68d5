import { notShown, rules, type Rule } from '../../../core/course/rules.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';

/** The element that holds a rule. */
export const ruleId = (rule: Rule): string => `rule-${rule}`;

/** Every rule of the course about a call, by its handle. */
export function RuleList({ words }: { words: CourseWords }) {
  const { course } = useMessages('rules');
  return (
    <section className="rules-card" aria-labelledby="rules-course">
      <h2 id="rules-course">{course.title}</h2>
      <p>{course.lead}</p>
      <dl className="rule-list">
        {rules.map((rule) => (
          <div key={rule} id={ruleId(rule)} tabIndex={-1}>
            <dt>
              <span className="rule-handle">{rule}</span> <span>{words.rules[rule].title}</span>
              {notShown[rule] !== undefined && (
                <span className="rule-not-shown">{course.notShown}</span>
              )}
            </dt>
            <dd>{words.rules[rule].sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

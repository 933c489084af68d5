import { useId } from 'react';
import type { Rule } from '../../../core/course/rules.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './ruleTag.css';

interface RuleTagProps {
  readonly rule: Rule;
  readonly words: CourseWords;
}

/** A rule's handle; pressing it shows the rule. */
export function RuleTag({ rule, words }: RuleTagProps) {
  const messages = useMessages('debrief');
  const id = useId();
  const { title, sentence } = words.rules[rule];
  return (
    <>
      <button
        type="button"
        className="rule-tag"
        popoverTarget={id}
        aria-label={`${messages.rule.open(rule)}: ${title}`}
      >
        {rule}
      </button>
      <span id={id} popover="auto" className="rule-card" role="note">
        <strong>
          <span>{rule}</span> · <span>{title}</span>
        </strong>
        <span>{sentence}</span>
        <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
          {messages.rule.close}
        </button>
      </span>
    </>
  );
}

import { useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import type { Place } from '../../../scenario/problem.ts';
import './codeArea.css';

/** Goes to a place of the text and marks it up to the end of its line. */
export interface CodeAreaHandle {
  readonly goTo: (place: Place) => void;
}

interface CodeAreaProps {
  readonly label: string;
  readonly text: string;
  /** Id of what says how the text reads. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onChange: (text: string) => void;
  readonly ref: Ref<CodeAreaHandle>;
}

/** The part of a text from a place to the end of its line, as offsets. */
export function spanOf(text: string, { line, column }: Place): readonly [from: number, to: number] {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  const to = end < 0 ? text.length : end;
  return [Math.min(start + column - 1, to), to];
}

/** A plain text field with line numbers. The Tab key leaves it, as everywhere. */
export function CodeArea({ label, text, describedBy, invalid, onChange, ref }: CodeAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const lines = useMemo(() => text.split('\n').length, [text]);
  const numbers = useMemo(
    () => Array.from({ length: lines }, (_none, i) => i + 1).join('\n'),
    [lines],
  );
  useImperativeHandle(ref, () => ({
    goTo(place) {
      const field = area.current;
      if (!field) return;
      const [from, to] = spanOf(field.value, place);
      field.focus();
      field.setSelectionRange(from, to);
      const lineHeight = parseFloat(getComputedStyle(field).lineHeight) || 20;
      field.scrollTop = Math.max(0, (place.line - 1) * lineHeight - field.clientHeight / 3);
      field.scrollLeft = 0;
      field.scrollIntoView({ block: 'nearest' });
    },
  }));
  return (
    <div className="code">
      <pre ref={gutter} className="code-lines figures" aria-hidden="true">
        {numbers}
      </pre>
      <textarea
        ref={area}
        className="code-text"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={text}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        translate="no"
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

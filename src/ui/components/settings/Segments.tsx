import { useId } from 'react';
import './settings.css';

interface Segment<T> {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
}

interface SegmentsProps<T> {
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side: radio buttons that look like segments. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { legend, hint, value, options, onChange } = props;
  const name = useId();
  const hintId = useId();
  return (
    <fieldset className="setting" aria-describedby={hint ? hintId : undefined}>
      <legend>{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segment" lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={hintId} className="setting-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

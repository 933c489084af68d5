import { useId, type ComponentProps } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The label is told and not shown: what stands above says it. */
  readonly unseen?: boolean;
}

/** A text of several lines, as high as what is written. */
export function LongField({
  label,
  hint,
  value,
  onChange,
  unseen = false,
  ...rest
}: FieldProps & Pick<ComponentProps<'textarea'>, 'rows' | 'maxLength' | 'lang'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={unseen ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <textarea
        rows={2}
        {...rest}
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** A text of one line, a day or a time. */
export function ShortField({
  label,
  hint,
  value,
  onChange,
  unseen = false,
  ...rest
}: FieldProps & Pick<ComponentProps<'input'>, 'type' | 'maxLength' | 'lang' | 'autoComplete'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={unseen ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

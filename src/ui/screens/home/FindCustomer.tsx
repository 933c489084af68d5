import { useId, useState, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { CustomerSummary } from '../../../scenario/card.ts';
import { Button } from '../../components/Button.tsx';
import { matching, type Wanted } from './matching.ts';
import './findCustomer.css';

export interface FindCustomerProps {
  readonly all: readonly CustomerSummary[];
  /** Shows those that were found. */
  readonly children: (found: readonly CustomerSummary[]) => ReactNode;
}

const anybody: Wanted = { words: '', difficulty: null };
const difficulties = [1, 2, 3] as const;

/** Finds one of many customers by what their cards say, as one types. */
export function FindCustomer({ all, children }: FindCustomerProps) {
  const messages = useMessages('find');
  const { difficulty, difficulties: names } = useMessages('home');
  const language = useLanguage();
  const id = useId();
  const [wanted, setWanted] = useState(anybody);
  const found = matching(all, wanted, language);
  return (
    <>
      <div className="find-customer" role="search">
        <label>
          <span>{messages.label}</span>
          <input
            type="search"
            value={wanted.words}
            aria-describedby={id}
            onChange={({ target }) => setWanted({ ...wanted, words: target.value })}
          />
        </label>
        <label>
          <span>{difficulty}</span>
          <select
            value={wanted.difficulty ?? ''}
            onChange={({ target }) =>
              setWanted({
                ...wanted,
                difficulty: difficulties.find((one) => String(one) === target.value) ?? null,
              })
            }
          >
            <option value="">{messages.every}</option>
            {difficulties.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </select>
        </label>
        <p id={id} role="status">
          {messages.count(found.length, all.length)}
        </p>
      </div>
      {found.length > 0 ? (
        children(found)
      ) : (
        <p>
          <span>{messages.nobody}</span>{' '}
          <Button onClick={() => setWanted(anybody)}>{messages.showAll}</Button>
        </p>
      )}
    </>
  );
}

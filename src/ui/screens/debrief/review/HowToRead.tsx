import { useMessages } from '../../../../i18n/useMessages.tsx';

/** What each number on this page means, and how it differs from the score. */
export function HowToRead() {
  const { how } = useMessages('review');
  return (
    <details className="how-to-read">
      <summary>{how.title}</summary>
      <dl>
        {how.terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { use } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { wordsIn } from '../../../courseWords.ts';

/** How the class's call ended. */
export function Over({ call }: { call: ClassCall }) {
  const { over } = useMessages('classCall');
  const words = use(wordsIn(useLanguage()));
  if (call.ending === null) return null;
  const { name, sentence } = words.endings[call.ending];
  return (
    <section className="class-over">
      <h2>{over.title}</h2>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{sentence}</p>
    </section>
  );
}

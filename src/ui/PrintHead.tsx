import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { htmlLang } from '../i18n/languages.ts';
import { useLanguage, useMessages } from '../i18n/useMessages.tsx';
import './printHead.css';

/** On paper only: what is printed, a line for the name, and the day of printing. */
export function PrintHead() {
  const common = useMessages('common');
  const language = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    // The sheet is taken as soon as this has run.
    const look = () => flushSync(() => setNow(new Date()));
    addEventListener('beforeprint', look);
    return () => removeEventListener('beforeprint', look);
  }, []);
  const date = new Intl.DateTimeFormat(htmlLang[language], { dateStyle: 'long' });
  return (
    <p className="print-head" aria-hidden="true">
      <span>{common.product}</span>
      <span>{`${common.printName} ______________________`}</span>
      <span>{date.format(now)}</span>
    </p>
  );
}

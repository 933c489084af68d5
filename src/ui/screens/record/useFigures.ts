import { useMemo } from 'react';
import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage } from '../../../i18n/useMessages.tsx';

/** Writes a share, 0–1, in whole percent. */
export function usePercent(): (share: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.NumberFormat(htmlLang[language], { style: 'percent' });
    return (share) => names.format(share);
  }, [language]);
}

/** Writes a number that is not exact: below 10 with a digit behind the point, else whole. */
export function useRoughly(): (number: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.NumberFormat(htmlLang[language], { maximumFractionDigits: 1 });
    return (number) => names.format(number < 10 ? number : Math.round(number));
  }, [language]);
}

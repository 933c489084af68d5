import { useMemo } from 'react';
import { htmlLang } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/useMessages.tsx';

/** Writes days out in the language of the interface. */
export function useDayNames() {
  const language = useLanguage();
  return useMemo(() => {
    const local = new Intl.DateTimeFormat(htmlLang[language], { dateStyle: 'long' });
    const utc = new Intl.DateTimeFormat(htmlLang[language], { dateStyle: 'long', timeZone: 'UTC' });
    return {
      /** @param moment ms since 1970 */
      ofMoment: (moment: number) => local.format(moment),
      /** @param day as `2026-03-09` */
      ofDay: (day: string) => utc.format(new Date(`${day}T00:00:00Z`)),
    };
  }, [language]);
}

/** Writes a figure of the scale with one digit behind the point. */
export function useOneDigit(): (figure: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const format = new Intl.NumberFormat(htmlLang[language], digits);
    return (figure) => format.format(figure);
  }, [language]);
}

/** Writes a difference with its sign; a minus is a minus, no hyphen. */
export function useSigned(digits: number): (difference: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(htmlLang[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    });
    return (difference) => format.format(difference).replace('-', '−');
  }, [language, digits]);
}

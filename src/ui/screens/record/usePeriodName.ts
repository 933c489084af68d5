import { useMemo } from 'react';
import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { stampOf } from '../../../progress/drills/days.ts';
import { kindOf } from '../../../progress/record/periods.ts';
import { undated } from '../../../progress/record/logFilter.ts';

/** A period as a trainee reads it; `null` and `undated`: nobody noted when. */
export function usePeriodName(): (period: string | null) => string {
  const { periods } = useMessages('record');
  const language = useLanguage();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const names = new Intl.DateTimeFormat(htmlLang[language], { ...options, timeZone: 'UTC' });
      return (day: string) => names.format(stampOf(day));
    };
    const day = format({ dateStyle: 'medium' });
    const month = format({ year: 'numeric', month: 'long' });
    return (period) => {
      if (period === null || period === undated) return periods.undated;
      switch (kindOf(period)) {
        case 'day':
          return day(period);
        case 'month':
          return month(`${period}-01`);
        case 'quarter': {
          const [year = '', quarter = ''] = period.split('-Q');
          return periods.quarter(year, quarter);
        }
        case 'year':
        case null:
          return period;
      }
    };
  }, [periods, language]);
}

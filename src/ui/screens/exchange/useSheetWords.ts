import { use } from 'react';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { SheetWords } from '../../../progress/exchange/sheets.ts';
import { wordsIn } from '../../courseWords.ts';

/** The words of what is named, by the same keys. */
function namesOf<K extends string>(words: Readonly<Record<K, { readonly name: string }>>) {
  const names = Object.entries<{ readonly name: string }>(words).map(([key, { name }]) => [
    key,
    name,
  ]);
  return Object.fromEntries(names) as Record<K, string>;
}

/** What the sheets for a spreadsheet are written in: each name as its own screen has it. */
export function useSheetWords(): SheetWords {
  const { names, columns } = useMessages('exchange').sheets;
  const { steps, periods } = useMessages('record');
  const { classes } = useMessages('customers');
  const { modes } = useMessages('common');
  const { endings, rungs } = use(wordsIn(useLanguage()));
  return {
    ...names,
    columns,
    steps,
    periods: periods.kinds,
    undated: periods.undated,
    modes,
    endings: namesOf(endings),
    rungs: namesOf(rungs),
    classes,
  };
}

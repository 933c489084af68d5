import { Suspense } from 'react';
import type { Language } from '../../../core/course/language.ts';
import { languageNames } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Resumed } from './lazyParts.tsx';
import { useLive, type CallOnScreen } from './useLive.ts';

interface TalkNoticesProps {
  readonly session: CallOnScreen;
  /** Of the call. */
  readonly language: Language;
  /** The call was gone on with, and nobody has taken note of it yet. */
  readonly resumed: boolean;
  readonly onAgain: (() => void) | null;
  readonly onDismiss: () => void;
}

/** What stands above a conversation: gone on with, no answer from the driver, another language. */
export function TalkNotices({ session, language, resumed, onAgain, onDismiss }: TalkNoticesProps) {
  const over = useLive(session, ({ phase }) => phase === 'ended');
  const failed = useLive(session, ({ pending }) => pending === 'failed');
  const uiLanguage = useLanguage();
  const common = useMessages('common');
  const call = useMessages('call');
  return (
    <>
      {resumed && !over && (
        <Suspense fallback={null}>
          <Resumed {...{ onAgain, onDismiss }} />
        </Suspense>
      )}
      {failed && (
        <Notice
          action={
            <Button kind="now" onClick={session.retry}>
              {common.loadFailed.action}
            </Button>
          }
        >
          {call.noAnswer}
        </Notice>
      )}
      {uiLanguage !== language && (
        <p className="other-language">{call.otherLanguage(languageNames[language])}</p>
      )}
    </>
  );
}

import { Component, type ReactNode } from 'react';
import { htmlLang } from '../../i18n/languages.ts';
import { loadedMessages } from '../../i18n/load.ts';
import { Button } from './Button.tsx';
import { NoticePage } from './noticePage/NoticePage.tsx';

/** Said where not even the messages could be loaded, in both languages. */
const bare = {
  title: '出了点问题 · Something went wrong',
  body: '请检查网络后重新载入。通话进度已经存好。 Check the network and reload. Your call is saved.',
  action: '重新载入 · Reload',
  home: '首页 · Home',
};

/** Catches what a screen throws, says so, and offers the ways on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const tag = document.documentElement.lang;
    const words = loadedMessages(tag === htmlLang.zh ? 'zh' : 'en', 'common')?.crash ?? bare;
    return (
      <NoticePage
        whole
        alert
        title={words.title}
        ways={
          <>
            <Button kind="now" onClick={() => location.reload()}>
              {words.action}
            </Button>
            <a
              className="button button-quiet"
              href="#/"
              onClick={() => {
                // The router below has gone with the screen: load the page anew at the start.
                location.hash = '#/';
                location.reload();
              }}
            >
              {words.home}
            </a>
          </>
        }
      >
        <p>{words.body}</p>
      </NoticePage>
    );
  }
}

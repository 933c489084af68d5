import { Component, type ReactNode } from 'react';
import { htmlLang } from '../../i18n/languages.ts';
import { loadedMessages } from '../../i18n/load.ts';
import { Button } from './Button.tsx';
import { NoticePage } from './noticePage/NoticePage.tsx';

/** Said where not even the messages could be loaded, in both languages. */
const bare = {
  title: '出了点问题 · Something went wrong',
  body: '请检查网络后重新载入。已经存下的都还在。 Check the network and reload. What was kept is still there.',
  callKept:
    '请检查网络后重新载入，可以接着打。 Check the network and reload: the call goes on from its last turn.',
  action: '重新载入 · Reload',
  home: '首页 · Home',
};

interface ErrorBoundaryProps {
  /** Names what is shown: once it is another, what failed before is over. */
  readonly at: string;
  /** Whether what is shown is a call, and kept. */
  readonly isCallKept: () => boolean;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly at: string;
}

/** Catches what a screen throws, says so, and offers the ways on. Whoever goes elsewhere gets there. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state = { failed: false, at: this.props.at };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ at }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return at === state.at ? null : { failed: false, at };
  }

  override render() {
    return this.state.failed ? <Crash callKept={this.props.isCallKept()} /> : this.props.children;
  }
}

function Crash({ callKept }: { callKept: boolean }) {
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
          <a className="button button-quiet" href="#/">
            {words.home}
          </a>
        </>
      }
    >
      <p>{callKept ? words.callKept : words.body}</p>
    </NoticePage>
  );
}

import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useMessages } from '../../../i18n/useMessages.tsx';

interface GateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Ways on; the first one is the likeliest. */
  readonly ways: readonly { readonly label: string; readonly go: () => void }[];
}

/** Why a call can't simply begin, in a sentence, and the ways on. */
export function Gate({ title, children, ways }: GateProps) {
  const common = useMessages('common');
  return (
    <>
      <TopBar />
      <NoticePage
        whole
        title={title}
        ways={
          <>
            {ways.map(({ label, go }, i) => (
              <Button key={label} kind={i === 0 ? 'now' : 'plain'} onClick={go}>
                {label}
              </Button>
            ))}
            <a className="button button-quiet" href="#/">
              {common.home}
            </a>
          </>
        }
      >
        {children}
      </NoticePage>
    </>
  );
}

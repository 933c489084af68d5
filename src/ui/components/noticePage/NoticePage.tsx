import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import './noticePage.css';

interface NoticePageProps {
  readonly title: string;
  /** What there is to say. */
  readonly children: ReactNode;
  /** Where to go from here; the likeliest first. */
  readonly ways: ReactNode;
  /** It is all that the page has, and not a part of a screen that stands already. */
  readonly whole?: boolean;
  /** Below a screen's own heading. */
  readonly below?: boolean;
  /** Something failed: read out at once. */
  readonly alert?: boolean;
}

/** What stands where there is nothing to show: it isn't there, not yet, or it failed. */
export function NoticePage(props: NoticePageProps) {
  const { title, children, ways, whole = false, below = false, alert = false } = props;
  const Page = whole ? 'main' : 'div';
  const Heading = below ? 'h2' : 'h1';
  return (
    <Page className="notice-page" role={alert ? 'alert' : undefined}>
      <Heading>{title}</Heading>
      {children}
      <div className="notice-ways">{ways}</div>
    </Page>
  );
}

/** What stands there until a screen has what it shows. */
export function LoadingPage() {
  const { loading } = useMessages('common');
  return (
    <main className="notice-page" aria-busy="true">
      <p role="status">{loading}</p>
    </main>
  );
}

import { useMessages } from '../../../i18n/useMessages.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';

/** The address leads nowhere. */
export function NotFoundScreen() {
  const { notFound } = useMessages('links');
  return (
    <>
      <TopBar />
      <main className="notice-page">
        <h1>{notFound.title}</h1>
        <p>{notFound.body}</p>
        <a className="button button-now" href="#/">
          {notFound.action}
        </a>
      </main>
    </>
  );
}

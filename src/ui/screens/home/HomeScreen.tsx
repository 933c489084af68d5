import { useMessages } from '../../../i18n/useMessages.tsx';

/** The choice of customers. */
export function HomeScreen() {
  const home = useMessages('home');
  return <h1>{home.title}</h1>;
}

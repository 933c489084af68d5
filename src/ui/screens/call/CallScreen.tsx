import { useMessages } from '../../../i18n/useMessages.tsx';

/** One live call. */
export function CallScreen() {
  const call = useMessages('call');
  return <h1>{call.title}</h1>;
}

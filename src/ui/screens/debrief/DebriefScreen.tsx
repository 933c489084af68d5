import { useMessages } from '../../../i18n/useMessages.tsx';

export function DebriefScreen() {
  const messages = useMessages('debrief');
  return <h1>{messages.title}</h1>;
}

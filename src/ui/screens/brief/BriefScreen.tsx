import { useMessages } from '../../../i18n/useMessages.tsx';

export function BriefScreen() {
  const messages = useMessages('brief');
  return <h1>{messages.title}</h1>;
}

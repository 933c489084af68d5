import { useMessages } from '../../../i18n/useMessages.tsx';

export function RulesScreen() {
  const messages = useMessages('rules');
  return <h1>{messages.title}</h1>;
}

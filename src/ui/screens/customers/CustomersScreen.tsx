import './customers.css';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { Button } from '../../components/Button.tsx';
import { useCustomers } from '../../components/customer/useCustomers.ts';
import { Customer } from './Customer.tsx';
import { CustomerList } from './CustomerList.tsx';

/** `#/customers`: who is due and all customers; `#/customers/<scenario>`: one of them (C33). */
export function CustomersScreen({ id }: { id: string | null }) {
  return (
    <>
      <TopBar />
      <main className="page">
        <Kept id={id} />
      </main>
    </>
  );
}

function Kept({ id }: { id: string | null }) {
  const { failed } = useMessages('customers');
  const { loading } = useMessages('common');
  const kept = useCustomers();
  switch (kept.state) {
    case 'loading':
      return <p role="status">{loading}</p>;
    case 'failed':
      return (
        <NoticePage
          alert
          title={failed.title}
          ways={
            <Button kind="now" onClick={kept.retry}>
              {failed.action}
            </Button>
          }
        >
          <p>{failed.body}</p>
        </NoticePage>
      );
    case 'here':
      return id === null ? <CustomerList kept={kept} /> : <Customer key={id} id={id} kept={kept} />;
  }
}

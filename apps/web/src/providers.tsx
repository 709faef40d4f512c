import { i18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components/I18nProvider';
import { ToastProvider } from '@academy/ui';
import { createQueryClient } from './query-client';

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <I18nProvider i18n={i18n}>
      <AriaLanguage>
        <QueryClientProvider client={client}>
          <ToastProvider>{children}</ToastProvider>
        </QueryClientProvider>
      </AriaLanguage>
    </I18nProvider>
  );
}

function AriaLanguage({ children }: { children: ReactNode }) {
  const { i18n: current } = useLingui();
  return <AriaI18nProvider locale={current.locale === 'en' ? 'en-GB' : 'nl-NL'}>{children}</AriaI18nProvider>;
}

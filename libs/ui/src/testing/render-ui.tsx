import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { ToastProvider } from '../overlays/toasts';
import { WorkplaceProvider, type Workplace } from '../places/workplace';

/** For whom one works on the pages of an organisation, and as what. */
const aWorkplace = (roles: readonly string[]): Workplace => ({
  ...{ id: 'o', name: 'Thermion (fictief)', home: '/beheer/o', roles },
});

interface Around {
  route?: string;
  path?: string;
  locale?: 'nl' | 'en';
  roles?: readonly string[];
}

/** Renders a screen or component with everything around it that the app gives. `route` and `path` are for screens with parameters. */
export function renderUi(
  ui: ReactNode,
  { route = '/', path = '*', locale = 'nl', roles = ['AUTHOR', 'TRAINER'] }: Around = {},
) {
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const router = createMemoryRouter([{ path, element: ui }, ...(path === '*' ? [] : [{ path: '*', element: null }])], {
    initialEntries: [route],
  });
  const rendered = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <ToastProvider>
          <WorkplaceProvider workplace={aWorkplace(roles)}>
            <RouterProvider router={router} />
          </WorkplaceProvider>
        </ToastProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { ...rendered, router, client };
}

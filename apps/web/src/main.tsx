import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import '../../../libs/ui/src/styles/index.css';
import './shell/shell.css';
import { hearSilentFields } from './forms/hear-silent-fields';
import { watchLine } from './line/line';
import { activate, preferredLanguage } from './locales/language';
import { Providers } from './providers';
import { reloadAfterUpdate } from './line/reload-after-update';
import { routes } from './routes';
import { holdBuild } from './worker/kept-shell';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application');

holdBuild();
watchLine();
reloadAfterUpdate();
hearSilentFields();
await activate(preferredLanguage());
createRoot(root).render(
  <Providers>
    <RouterProvider router={createBrowserRouter(routes)} />
  </Providers>,
);

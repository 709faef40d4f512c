import { FakePathStore } from '../testing/fake-path-store';
import { pathStorePromises } from '../testing/path-store-promises';

pathStorePromises('in memory', async () => ({ store: new FakePathStore(), routeSlug: 'rt-small' }));

import { demandStorePromises } from '../testing/demand-store-promises';
import { FakeDemandStore } from '../testing/fake-demand-store';

demandStorePromises('in memory', async () => new FakeDemandStore());

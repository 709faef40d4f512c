import { FakeFiguresStore } from '../testing/fake-figures-store';
import { figuresStorePromises } from '../testing/figures-store-promises';

figuresStorePromises('in memory', async () => {
  const store = new FakeFiguresStore();
  return { store, told: async (askedBy) => store.kept.told.filter((event) => event.askedBy === askedBy).length };
});

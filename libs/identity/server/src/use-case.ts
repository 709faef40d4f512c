import type { Provider } from '@nestjs/common';

/** A use case of the core with what it is made of, in the order of its constructor. */
export const useCase = <Parts extends unknown[]>(
  provide: new (...parts: Parts) => object,
  ...inject: { [Part in keyof Parts]: unknown }
): Provider => ({
  provide,
  inject: inject as never[],
  useFactory: (...parts: Parts) => new provide(...parts),
});

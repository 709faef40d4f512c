import { SetMetadata, type CustomDecorator } from '@nestjs/common';

const AT_MOST = 'academy:at-most';

/** Says how often one request may ask for a field, under whatever names: for what costs more than to look something up. */
export const AtMost = (times: number): CustomDecorator => SetMetadata(AT_MOST, times);

/** Undefined where the method that answers a field does not say. */
export const mostOf = (method: object): number | undefined =>
  Reflect.getMetadata(AT_MOST, method) as number | undefined;

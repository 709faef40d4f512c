import { Parent, ResolveField } from '@nestjs/graphql';
import { Allow, type Admission } from './allow';
import { CurrentRequest, type RequestContext } from './context';

/** What a resolver marked with `LoadsFields` has: finds the whole object behind a reference, in presented form. */
export interface LoadsObject<Reference, Whole> {
  load(reference: Reference, context: RequestContext): Promise<Whole | undefined>;
}

/**
 * Makes a type of one context answerable from a reference that any other context returns, such as `{ slug }` for a
 * `Module`: each named field that the parent does not carry itself is taken from what `load` finds. `load` goes through
 * a `loader`, so that a list of references is one question.
 *
 * Put it above `@Resolver('Type')`. The fields of a type whose reference leads nowhere are a fault: contexts return
 * references only to what they know to exist.
 */
export const LoadsFields =
  (admission: Admission, fields: readonly string[]): ClassDecorator =>
  (target) => {
    const prototype = target.prototype as LoadsObject<object, Record<string, unknown>> & object;
    for (const field of fields) {
      const value = async function (this: typeof prototype, parent: Record<string, unknown>, context: RequestContext) {
        return field in parent ? parent[field] : (await this.load(parent, context))?.[field];
      };
      Object.defineProperty(prototype, field, { value, configurable: true, writable: true });
      const descriptor = Object.getOwnPropertyDescriptor(prototype, field) as PropertyDescriptor;
      ResolveField(field)(prototype, field, descriptor);
      Allow(admission)(prototype, field, descriptor);
      Parent()(prototype, field, 0);
      CurrentRequest()(prototype, field, 1);
    }
  };

import { LoadsFields as loadsFields, type LoadsObject } from '@academy/platform/graphql';
import type { Answer, FieldName, ParentOf, TypeName } from './types';

/**
 * Platform's `LoadsFields`, which compiles only where `load` takes what is handed over for the type, and finds the answers
 * of all the fields that it names.
 */
export const LoadsFields =
  <Type extends TypeName, const Name extends FieldName<Type>>(_type: Type, admission: string, names: readonly Name[]) =>
  <C extends new (...parts: never[]) => LoadsObject<ParentOf<Type>, { readonly [N in Name]: Answer<Type, N> }>>(
    target: C,
  ): void => {
    loadsFields(admission, names)(target);
  };

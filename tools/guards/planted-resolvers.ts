const profile = `{
  id: '1', name: 'A', role: 'docent', talents: [], evidence: [],
  wishes: { sector: 'vo' as const, languages: ['nl' as const], forms: [], city: null, maxTravelKm: null, hoursPerYear: 3 },
}`;
const evidence = (type: string) =>
  `{ id: 'e', competence: { id: 'c' }, type: '${type}' as const, level: 1, years: null, date: '2026-11-27',
     validUntil: null, note: null, certifiedByAcademy: false, fromEntryTest: false }`;
const saved = (inside: string) => `({ __typename: 'ProfileSaved' as const, profile: { ...${profile}, ${inside} } })`;

const saveTalents = (parameters: string, answer = saved('')) =>
  `@Mutation('saveTalents') async method(${parameters}) { return ${answer}; }`;
const talents = `@Args() { competenceIds }: Asked<'saveTalents'>`;

/** What is wrong, the method that does it, and what the compiler says of it. */
export const planted: readonly (readonly [string, string, RegExp])[] = [
  ['an argument that the field has not', saveTalents(`@Args() { ids }: Asked<'saveTalents'>`), /'ids' does not exist/],
  ['an argument of another type', saveTalents('@Args() given: { readonly competenceIds: number }'), /not asked with/],
  [
    'an argument more',
    saveTalents('@Args() given: { readonly competenceIds: readonly string[]; readonly x?: 1 }'),
    /not asked with/,
  ],
  [
    'arguments of a field without',
    `@Query('cities') method(@Args() given: { readonly x?: 1 }) { return [{ name: String(given.x) }]; }`,
    /not asked with/,
  ],
  ['arguments that may be anything', saveTalents('@Args() given: any'), /not asked with/],
  ['an answer that may be anything', saveTalents(talents, `JSON.parse('')`), /answers any/],
  ['the arguments of another field', saveTalents(`@Args() { id }: Asked<'removeEvidence'>`), /not asked with/],
  [
    'an argument by its name alone',
    saveTalents(`@Args('competenceIds') competenceIds: string[]`),
    /Expected 0 arguments/,
  ],
  [
    'a field that the schema has not',
    `@Query('myProfiles') method() { return null; }`,
    /"myProfiles".* not assignable/,
  ],
  ['an answer that misses a field', `@Query('myProfile') method() { return { id: '1' }; }`, /missing the following/],
  ['null for what is always there', `@Query('myProfile') method() { return null; }`, /'null' is not assignable/],
  ['a list for one', `@Query('myProfile') async method() { return [${profile}]; }`, /missing the following/],
  ['an enum as it is spelled outside', saveTalents(talents, saved(`evidence: [${evidence('SELF')}]`)), /"SELF"/],
  ['a member that the union has not', saveTalents(talents, `{ __typename: 'TooLate' as const }`), /"TooLate"/],
  [
    'an outcome of the domain that the union has not',
    saveTalents(talents, `named({ kind: 'TooMany' } as { readonly kind: 'NotAllowed' | 'TooMany' })`),
    /"TooMany"/,
  ],
  ['a member without its data', saveTalents(talents, `{ __typename: 'NotAllowed' as const }`), /'message' is missing/],
  ['a switch that leaves a member out', saveTalents(talents, `undefined`), /'undefined' is not assignable/],
  [
    'a parent that nobody hands over',
    `@ResolveField('Edition', 'seats') method(@Parent() { slug }: { readonly slug: string }) { return slug.length; }`,
    /not asked with/,
  ],
];

/** Methods that do as the schema says. */
export const right = `
  ${saveTalents(talents, saved(`evidence: [${evidence('self')}]`))}
  @Query('myProfile') async own(@CurrentActor() actor: Actor | undefined) { return { ...${profile}, id: actor?.accountId ?? '' }; }
  @ResolveField('Edition', 'seats') seats(@Parent() { id }: { readonly id: string }) { return id.length; }
`;

/** A resolver with these methods. */
export const classOf = (members: string) => `
import type { Actor } from '@academy/contracts/identity';
import { CurrentActor } from '@academy/platform/graphql';
import { Args, Mutation, named, Query, ResolveField, type Asked } from '@academy/sdl';
import { Parent } from '@nestjs/graphql';
export class Planted { ${members} }
export const used = [Args, Mutation, named, Query, ResolveField, Parent, CurrentActor];
export type Used = Asked<'saveTalents'> | Actor;
`;

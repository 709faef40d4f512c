import { describe, expect, it } from '@jest/globals';
import { award, awardRuleOf, type CompletionFacts } from './award';

const completion = (facts: Partial<CompletionFacts> = {}): CompletionFacts => ({
  moduleVersionId: 'version-1',
  rule: 'all-parts',
  completedAt: new Date('2026-11-24T10:00:00Z'),
  ...facts,
});

describe('A certificate', () => {
  const allParts = awardRuleOf('version-1', 'all-parts');
  const signOff = awardRuleOf('version-1', 'sign-off');

  it('is awarded for a module of which all parts are done', () => {
    expect(award(allParts, completion()).kind).toBe('Awarded');
  });

  it('is awarded for a module without parts once its trainer signed it off', () => {
    expect(award(signOff, completion({ rule: 'sign-off' })).kind).toBe('Awarded');
  });

  it('is not awarded for a module that is not completed, and says what is missing', () => {
    expect(award(allParts, undefined)).toEqual({ kind: 'NotCompleted', missing: 'all-parts' });
    expect(award(signOff, undefined)).toEqual({ kind: 'NotCompleted', missing: 'sign-off' });
  });

  it('asks for the trainer where the trainer decides, and for the parts where the parts do', () => {
    expect(award(signOff, completion())).toEqual({ kind: 'NotCompleted', missing: 'sign-off' });
    expect(award(allParts, completion({ rule: 'sign-off' }))).toEqual({ kind: 'NotCompleted', missing: 'all-parts' });
  });

  it('is not awarded for another version of the module', () => {
    expect(award(allParts, completion({ moduleVersionId: 'version-2' }))).toEqual({
      kind: 'OtherVersionCompleted',
      moduleVersionId: 'version-2',
    });
  });
});

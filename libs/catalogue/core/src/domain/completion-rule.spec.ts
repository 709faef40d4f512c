import { completionRuleOf } from './completion-rule';

const ruleOf = (form: string, hours: number, contactHours: number, parts: readonly string[] = ['text']) =>
  completionRuleOf({ parts, form, hours, contactHours });

describe('A module', () => {
  it.each([
    ['a placement of 40 hours', 'placement', 40, 40],
    ['a placement that names no contact hours', 'placement', 40, 0],
    ['a day at a company', 'onsite', 8, 8],
    ['one hour together among twenty', 'blended', 20, 1],
    ['webinars and little else', 'online', 16, 16],
    ['more than a quarter of it live', 'online', 16, 4.5],
  ])('that is %s asks for the trainer’s word beside its parts', (_, form, hours, contactHours) => {
    expect(ruleOf(form, hours, contactHours)).toBe('parts-and-sign-off');
  });

  it.each([
    ['all on the site', 'online', 8, 0],
    ['on the site, with an hour to ask questions', 'online', 8, 1],
    ['on the site, and a quarter of it live', 'online', 16, 4],
    ['at the company, without one hour together', 'onsite', 8, 0],
  ])('that is %s is completed by its parts', (_, form, hours, contactHours) => {
    expect(ruleOf(form, hours, contactHours)).toBe('all-parts');
  });

  it('without parts is completed by the trainer’s word alone, whatever its form', () => {
    for (const form of ['online', 'blended', 'onsite', 'placement']) expect(ruleOf(form, 8, 0, [])).toBe('sign-off');
  });
});

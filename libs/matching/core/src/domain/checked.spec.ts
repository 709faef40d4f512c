import { isChecked } from './checked';

describe('Evidence', () => {
  it.each([
    ['quiz', false, true],
    ['assessor', false, true],
    ['certificate', true, true],
    ['certificate', false, false],
    ['diploma', false, false],
    ['years', false, false],
    ['self', false, false],
  ] as const)('of kind %s, by the academy itself: %s, was checked by someone: %s', (type, byAcademy, checked) => {
    expect(isChecked({ type, certifiedByAcademy: byAcademy })).toBe(checked);
    expect(isChecked({ type, ...(byAcademy && { certifiedByAcademy: true }) })).toBe(checked);
  });
});

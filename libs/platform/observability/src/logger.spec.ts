import { createLogger } from './logger';

function logged(fault: unknown): string {
  let said = '';
  createLogger('api', 'info', { write: (line) => void (said += line) }).error(
    { err: fault, requestId: 'click-1' },
    'fault',
  );
  return said;
}

describe('A line about a fault', () => {
  it('says what it is, where, and of which request', () => {
    const line = JSON.parse(logged(Object.assign(new TypeError('no such thing'), { code: '42P01' }))) as object;
    expect(line).toMatchObject({
      name: 'api',
      msg: 'fault',
      requestId: 'click-1',
      err: { type: 'TypeError', message: 'no such thing', code: '42P01' },
    });
    expect(JSON.stringify(line)).toContain('logger.spec.ts');
  });

  it('says what caused it', () => {
    expect(logged(new Error('the plan failed', { cause: new Error('no memory') }))).toContain('no memory');
  });

  it('tells nothing that a query carried', () => {
    const fault = Object.assign(new Error('duplicate key'), {
      query: 'INSERT',
      parameters: ['ada@voorbeeld.nl'],
      driverError: { detail: 'Key (email)=(ada@voorbeeld.nl) exists' },
    });
    expect(logged(fault)).not.toContain('voorbeeld');
  });

  it('has an end, however much went wrong', () => {
    expect(logged(new Error('x'.repeat(1_000_000))).length).toBeLessThan(20_000);
    expect(logged('no error at all')).toContain('no error at all');
  });
});

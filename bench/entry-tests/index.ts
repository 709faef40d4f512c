export { aBank, numbersFrom } from '../../libs/entry-tests/core/src/testing/bank';
export { takeTest } from '../../libs/entry-tests/core/src/testing/take-test';

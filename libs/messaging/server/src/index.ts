export { messagingContext } from './context';

export { erasingDue, type ErasingDue } from './erasing-due';
export { erasureMoved, type ErasureMoved } from './erasure-moved';

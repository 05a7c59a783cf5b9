export { close as default } from './temp.mjs';

import { selfTestMessages } from '../../src/locale/selfTestMessages';

export const chinese = selfTestMessages('zh-CN');
export const english = selfTestMessages('en-US');

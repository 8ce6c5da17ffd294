import type { Answer } from './Answer';

/** Whether a teacher is a backbone teacher of the county or above. Those of the school or a township are not. */
export function isBackbone(words: string): Answer {
  if (/^(?:是|√|✓|✔|☑|1|有|y|yes|〇|○)$/i.test(words)) return 'yes';
  if (/^(?:否|×|✗|x|0|无|非|不是|没有|n|no|[-—–_/]+)$/i.test(words)) return 'no';
  if (/^(?:校|园|片|镇|乡镇|乡|学区|中心校)级(?:学科)?(?:骨干)?(?:教师)?$/.test(words)) return 'no';
  return /^(?:国家|省|市|县|区|旗|州|盟|地|地市|县区|区县|县市)级(?:及?以上)?(?:学科|优秀)?(?:骨干)?(?:教师)?$/.test(
    words,
  )
    ? 'yes'
    : null;
}

/** Signs, and words that say that there is nothing, or that it will come. */
const patterns: readonly RegExp[] = [
  /^[-—–―_/\\|.。…·?×✗0]+$/,
  /^[否略]$/,
  /^(?:暂|尚|还)?[无缺](?:失|少|此项)?(?:相关)?(?:佐证|证明)?(?:材料|文件|资料)?$/,
  /^(?:暂|尚|还)?没有?(?:相关)?(?:佐证|证明)?(?:材料|文件|资料)?$/,
  /^(?:材料|文件|资料)?(?:暂|尚|还|均|仍)*未(?:能|及)?(?:上传|提供|提交|填|报|附|补|备|准备|收|找|整理|完成|盖章|定|形成)/,
  // 待遇 and 待岗 are matters that a document may be about.
  /^(?:尚|还|有)?待(?!遇|岗)/,
  /^(?:材料|文件|资料)?(?:正在?)?(?:补充?|补办|整理|准备|收集|上传|办理|完善|编制|制作|撰写|起草|汇总|打印|盖章|审核)中$/,
  /^(?:材料|文件|资料)?正在/,
  /^(?:稍|随|以|之|过)?后再?(?:补|交|附|上传|提供)/,
  /^(?:none|n\/?a|nil|null|tbd|tba|pending|missing|tofollow|(?:to|will)be\w+)$/i,
  /^#[A-Z0-9/_]+[!?]?$/i,
];

/** Whether cleaned words under 佐证材料 name no evidence: 无, 待补充, 暂缺, 未上传, a dash or an error value. */
export function isNoEvidence(words: string): boolean {
  const bare = words.replace(/^[("“]+|[)"”。.!;,]+$/g, '');
  return bare === '' || patterns.some((pattern) => pattern.test(bare));
}

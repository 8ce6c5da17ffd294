import type { PlainKind } from '../PlainKind';

/** Header spellings of columns that hold no quantity. Every pattern holds for the whole text. */
export const plainWords: readonly { readonly kind: PlainKind; readonly pattern: RegExp }[] = [
  {
    kind: 'name',
    pattern:
      /^(?:(?:学校|校|机构|办学机构|办学单位|校点|学校机构|学校教学点|学校及教学点|填报学校|单位)(?:全称|名称|名|简称)|学校|校名)$/,
  },
  {
    kind: 'code',
    pattern:
      /^(?:学校|机构|单位|校)?(?:机构)?(?:标识码?|代码|编码|编号代码)$|^统一社会信用代码$|^学校编号$/,
  },
  {
    kind: 'school-kind',
    pattern: /^(?:学校|机构|学校机构)?(?:办学)?(?:类型|类别)$|^(?:学校机构)?办学类型$|^学校种类$/,
  },
  { kind: 'stage', pattern: /^(?:任教|办学|教育|所属)?(?:学段|学部|办学层次)$/ },
  {
    kind: 'sponsor',
    pattern:
      /^(?:学校机构|学校|机构)?(?:举办者)(?:类型|性质|类别)?$|^(?:学校|办学|机构)性质$|^办别$|^性质$|^公民办$/,
  },
  {
    kind: 'district',
    pattern:
      /^(?:所在|所属|属地)?(?:区县|县市区|县区|县|市|区|市县|乡镇|镇街|镇乡|乡镇街道|镇街道|街道|乡|镇|片区|学区|区域|地区|教育集团|集团)(?:名称|代码|类别|类型|别)?$|^统计[一二三]级$|^(?:学校机构)?(?:所在地)?城乡(?:类型|类别|分类|代码)?$|^学校所在地(?:城乡类型)?$/,
  },
  {
    kind: 'counts-as-school',
    pattern:
      /^(?:是否)?(?:独立)?计(?:入|算)?(?:学)?校(?:数)?$|^是否计(?:入|算)?(?:学)?校(?:数|所数)?$/,
  },
  {
    kind: 'main-school',
    pattern: /^(?:所属|隶属)(?:主校|学校|主体学校)(?:名称)?$|^主校(?:区|校)?(?:名称|名)?$/,
  },
  { kind: 'serial', pattern: /^(?:序号?|编号|行号|原始行号|No|NO|顺序号|栏次|乙|甲)$/ },
  {
    kind: 'remark',
    pattern:
      /^(?:备注|说明|来源|数据来源|邮编|邮政编码|填报日期|备注说明|填报说明|地址|学校地址|校长|校长姓名|联系电话|电话|联系人|填报人)$/,
  },
];

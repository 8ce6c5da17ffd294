import { questionsOf, readTableOf } from '../readTableOf';

const asked = (header: string, places: readonly string[]): string[] =>
  questionsOf(
    readTableOf(
      [
        ['序号', header, '学校名称', '在校生数', '图书册数'],
        ...places.map((place, at) => [at + 1, place, `${'东西南北'[at]}关小学`, 300 + at, 9000]),
      ],
      { sheet: '小学' },
    ),
  );

test.each([
  ['县（市、区）', ['东山县', '东山县', '西山县', '西山县']],
  ['区县', ['和平区', '和平区', '河东区', '河东区']],
  ['所属区县', ['东山', '东山', '西山', '西山']],
  ['所属区域', ['东山县', '东山县', '西河市', '西河市']],
])('schools of two counties under %s are a question', (header, places) => {
  expect(asked(header, places)).toEqual(['several-counties B1']);
});

test.each([
  ['县（市、区）', ['东山县', '东山县', '东山县', '东山县']],
  ['区县', ['东山县', null, '东山县', '']],
  ['乡镇', ['城关镇', '东乡', '西街街道', '城关镇']],
  ['片区', ['城区', '东片区', '西片区', '城区']],
  ['片区', ['老城区', '开发区', '城关镇', '城区']],
  ['区县类型', ['市辖区', '县级市', '市辖区', '市辖区']],
  ['区县代码', ['210102', '210103', '210102', '210102']],
  ['城乡类型', ['城区', '镇区', '乡村', '城区']],
  ['统计三级', ['主城区', '镇中心区', '乡中心区', '村庄']],
  ['所属县区', ['城关镇', '东乡', '城关镇', '东乡']],
])('schools of one county under %s %p are none', (header, places) => {
  expect(asked(header, places as string[])).toEqual([]);
});

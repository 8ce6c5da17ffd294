"""The national form 表Ⅱ-2 (layouts B01) filled in: per-pupil values only."""

from dataclasses import replace

from description import Layout, Line, column, sheet, table
from figures import juniors, primaries
from shared_columns import NAME, PUPILS, SERIAL

FORM = [
    replace(SERIAL, path=("序 号",)),
    NAME,
    column("举办者 类型", "sponsor", fill=lambda school: 7),
    PUPILS,
    column("年级数", "grades"),
    column("班级数", "classes"),
    column("每百名学生拥有高于规定学历教师数", "ratio:qualified-teachers-per-100"),
    column("每百名学生拥有县级及以上骨干教师数", "ratio:backbone-teachers-per-100"),
    column("每百名学生拥有体育、艺术 (美术、音乐)专任教师数", "ratio:pe-arts-teachers-per-100"),
    column("生均教学及辅助用 房面积（ ㎡）", "ratio:teaching-space-per-pupil"),
    column("生均体育运动场馆面积（㎡）", "ratio:sports-space-per-pupil"),
    column("生均教学仪器设备值(元)", "ratio:equipment-value-per-pupil"),
    column("每百名学生拥有网络多媒体 教室数", "ratio:networked-classrooms-per-100"),
    column("该校综合评估是否达标", "unknown", fill=lambda school: 1),
    column("备注（注 明有哪几项指标达标，哪几项指标达    到 85%）", "remark"),
]
NOTE = (
    "注： 1.小学学校总数＿＿所（其中： 一贯制学校的小学部有＿＿所，50 人及以上教学点有＿＿个），初中学校总数＿＿所。"
    "2.举办者类型处填写代码： 中央教育部门代码为 1、 省级教育部门为 3 、县级教育部门为 7、民办为 10。3. L7-L13 数值均保留两位小数。"
)
CODES = (tuple(f"L{number}" for number in range(1, 15)),)

LAYOUTS = [
    Layout(
        "national-form-filled",
        "表Ⅱ-2 filled in: stage by the schools' names, codes shifted by one column, a long footnote.",
        (
            sheet(
                "表2-2",
                table(
                    FORM,
                    [*primaries(5), Line({1: "…"}), *juniors(4), Line({1: "…"})],
                    titles=("表Ⅱ-2  小学、初中资源配置基本情况（分学校）",),
                    title_width=15,
                    codes=CODES,
                    notes=(NOTE,),
                    restarts=True,
                ),
            ),
        ),
        (
            "ratios-only",
            "code-row",
            "code-row-shifted",
            "broken-header-words",
            "serial-restarts",
            "ellipsis-row",
            "footnote",
            "sponsor-codes",
        ),
        source="B01",
    ),
]
